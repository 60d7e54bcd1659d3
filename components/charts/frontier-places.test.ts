import { describe, expect, it } from "vitest";
import { frameOf, sidesOf, touches } from "./frontier-places";

const spot = (use: number, exposed: number, label = "") => ({ use, exposed, label });

describe("the places of the frontier chart", () => {
  it("leave air around all spots and start exposure at 0", () => {
    expect(frameOf([spot(50, 20), spot(100, 40)], false)).toEqual({ domain: [44, 106], top: 50, reversed: false });
    expect(frameOf([spot(50, 0)], false)).toEqual({ domain: [49, 51], top: 10, reversed: false });
  });

  it("are one where marks would lie on one another", () => {
    const frame = { domain: [0, 100], top: 100, reversed: false } as const;
    expect(touches(spot(50, 50), spot(51, 51), frame)).toBe(true);
    expect(touches(spot(50, 50), spot(60, 50), frame)).toBe(false);
  });

  it("give a name the free side, and none where both are taken", () => {
    const frame = { domain: [0, 100], top: 100, reversed: false } as const;
    expect(sidesOf([spot(50, 50, "first"), spot(54, 50, "second")], frame)).toEqual(["left", "right"]);
    expect(sidesOf([spot(98, 50, "at the edge")], frame)).toEqual(["left"]);
    expect(sidesOf([spot(46, 50, "a"), spot(50, 50, "boxed in"), spot(54, 50, "b")], frame)[1]).toBe("none");
    expect(sidesOf([spot(98, 50, "turned")], { ...frame, reversed: true })).toEqual(["right"]);
  });
});
