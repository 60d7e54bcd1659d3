import { expect, it } from "vitest";
import { isServed } from "@/lib/cli/setup/build-app.mjs";
import { fingerprint } from "@/lib/cli/setup/fingerprint.mjs";

it("is the same for the same files and another for other files", () => {
  expect(fingerprint(["package.json"])).toBe(fingerprint(["package.json"]));
  expect(fingerprint(["package.json"])).not.toBe(fingerprint(["package.json", "LICENSE"]));
});

it("leaves out what the filter refuses and what does not exist", () => {
  expect(fingerprint(["package.json", "LICENSE", "nowhere"], (file: string) => file !== "LICENSE")).toBe(
    fingerprint(["package.json"]),
  );
});

it("rebuilds for what is served and not for tests and tools", () => {
  expect(["app/layout.tsx", "lib/engine/world/world.ts"].every(isServed)).toBe(true);
  expect(["lib/i18n/locale.test.ts", "lib/cli/test.mjs", "lib/store/generated/client.ts"].some(isServed)).toBe(false);
});
