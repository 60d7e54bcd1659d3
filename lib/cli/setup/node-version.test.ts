import { expect, it } from "vitest";
import { requireNodeVersion } from "@/lib/cli/setup/node-version.mjs";

it.each(["20.9.0", "20.20.2", "22.0.0"])("accepts Node %s", (version) => {
  expect(() => requireNodeVersion(version)).not.toThrow();
});

it.each(["20.8.1", "18.19.0"])("refuses Node %s and says what is needed", (version) => {
  expect(() => requireNodeVersion(version)).toThrow(/needs Node 20\.9 or newer/);
});
