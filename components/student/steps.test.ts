import { describe, expect, it } from "vitest";
import { STEPS, stepAddress, stepState } from "./steps";

describe("the steps", () => {
  it("have an address each", () => {
    expect(STEPS.map((step) => stepAddress("K7M4QX", step))).toEqual([
      "/r/K7M4QX/watch",
      "/r/K7M4QX/xray",
      "/r/K7M4QX/group",
      "/r/K7M4QX/admin",
      "/r/K7M4QX/fix",
    ]);
  });

  it("are done before the page, now on it, ahead after it", () => {
    expect(STEPS.map((step) => stepState(step, "group"))).toEqual(["done", "done", "now", "ahead", "ahead"]);
    expect(STEPS.map((step) => stepState(step, "persona"))).toEqual(["now", "ahead", "ahead", "ahead", "ahead"]);
  });
});
