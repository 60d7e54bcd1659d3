import { describe, expect, it } from "vitest";
import { parseLeftOut, toggleLeftOut } from "./left-out";

describe("parseLeftOut", () => {
  it("reads ids once each, in one value or several", () => {
    expect(parseLeftOut("a-1,b-2,a-1")).toEqual(["a-1", "b-2"]);
    expect(parseLeftOut(["a-1", "b-2"])).toEqual(["a-1", "b-2"]);
  });

  it("passes over what cannot be an id", () => {
    expect(parseLeftOut("a 1,,<b>")).toEqual([]);
    expect(parseLeftOut(undefined)).toEqual([]);
  });
});

describe("toggleLeftOut", () => {
  it("leaves out and counts again", () => {
    expect(toggleLeftOut(["a"], "b")).toEqual(["a", "b"]);
    expect(toggleLeftOut(["a", "b"], "a")).toEqual(["b"]);
  });
});
