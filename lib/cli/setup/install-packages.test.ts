import { describe, expect, it } from "vitest";
import { isInstalled } from "@/lib/cli/setup/install-packages.mjs";

const wanted = {
  "": { version: "0.1.0" },
  "node_modules/a": { version: "1.0.0" },
  "node_modules/a-windows": { version: "1.0.0", optional: true },
};

describe("isInstalled", () => {
  it("is false in a fresh clone", () => {
    expect(isInstalled(wanted, undefined)).toBe(false);
  });

  it("is true without the optional packages of other platforms", () => {
    expect(isInstalled(wanted, { "node_modules/a": { version: "1.0.0" } })).toBe(true);
  });

  it("is false when a package is missing or of another version", () => {
    expect(isInstalled(wanted, {})).toBe(false);
    expect(isInstalled(wanted, { "node_modules/a": { version: "0.9.0" } })).toBe(false);
  });
});
