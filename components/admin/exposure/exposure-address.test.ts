import { describe, expect, it } from "vitest";
import { exposureAddress, numberOf, parseSet, toggled, writeSet } from "./exposure-address";

const nothing = { group: undefined, role: undefined, tried: undefined, use: undefined, table: undefined };

describe("the address of the exposure page", () => {
  it("names a set in the order of the catalogue, and the empty set too", () => {
    expect(writeSet(["audit", "numbers"])).toBe("numbers,audit");
    expect(parseSet(writeSet(["audit", "numbers"]))).toEqual(["numbers", "audit"]);
    expect(parseSet(writeSet([]))).toEqual([]);
    expect(parseSet(undefined)).toBeUndefined();
    expect(parseSet("numbers,unheard-of")).toEqual(["numbers"]);
  });

  it("leaves out what is not chosen", () => {
    expect(exposureAddress("/x", nothing)).toBe("/x");
    expect(exposureAddress("/x", { ...nothing, role: "growth" }, { tried: ["erasure"] })).toBe(
      "/x?role=growth&try=erasure",
    );
  });

  it("switches one safeguard and leaves the others", () => {
    expect(toggled(["audit"], "numbers")).toEqual(["numbers", "audit"]);
    expect(toggled(["numbers", "audit"], "audit")).toEqual(["numbers"]);
    expect(numberOf("numbers")).toBe(1);
  });
});
