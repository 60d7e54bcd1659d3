import { describe, expect, it } from "vitest";
import { spanOf } from "./measure-text";

describe("a time", () => {
  it("is told in the largest unit of which there are two", () => {
    expect(spanOf(57)).toEqual({ unit: "seconds", count: 57 });
    expect(spanOf(119)).toEqual({ unit: "seconds", count: 119 });
    expect(spanOf(600)).toEqual({ unit: "minutes", count: 10 });
    expect(spanOf(3_600 * 100)).toEqual({ unit: "days", count: 100 / 24 });
    expect(spanOf(3_600 * 10)).toEqual({ unit: "hours", count: 10 });
  });
});
