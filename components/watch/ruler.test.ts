import { describe, expect, it } from "vitest";
import { rulerPosition, rulerTicks, stayOf } from "./ruler";

describe("rulerPosition", () => {
  it("starts in the first pass, at nothing", () => {
    expect(rulerPosition(0, 36)).toEqual({ pass: 1, second: 0, share: 0 });
  });

  it("ends the first pass on its last second and not before", () => {
    expect(rulerPosition(36_000, 36)).toEqual({ pass: 1, second: 36, share: 1 });
    expect(rulerPosition(36_001, 36).pass).toBe(2);
  });

  it("counts seconds anew in each replay", () => {
    expect(rulerPosition(61_000, 36)).toMatchObject({ pass: 2, second: 25 });
  });
});

describe("rulerTicks", () => {
  it("has one tick a second from end to end", () => {
    const ticks = rulerTicks(12);
    expect(ticks).toHaveLength(13);
    expect(ticks[0]).toEqual({ second: 0, x: 0, long: true });
    expect(ticks.at(-1)).toEqual({ second: 12, x: 1, long: true });
    expect(ticks.filter(({ long }) => long).map(({ second }) => second)).toEqual([0, 5, 10, 12]);
  });
});

describe("stayOf", () => {
  it("never says more than the whole video", () => {
    expect(stayOf(90_000, 30)).toEqual({ watchedFraction: 1, replays: 2 });
  });

  it("rounds replays, so that a moment more is none", () => {
    expect(stayOf(31_000, 30)).toEqual({ watchedFraction: 1, replays: 0 });
    expect(stayOf(46_000, 30)).toEqual({ watchedFraction: 1, replays: 1 });
  });

  it("stays within what a watch event may hold", () => {
    expect(stayOf(3_600_000, 10).replays).toBe(9);
    expect(stayOf(0, 10)).toEqual({ watchedFraction: 0, replays: 0 });
  });
});
