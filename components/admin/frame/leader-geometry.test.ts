import { describe, expect, it } from "vitest";
import { leaderGeometry } from "./leader-geometry";

const free = { top: 320, bottom: 780 };
const at = (top: number) => leaderGeometry({ row: { top, bottom: top + 32 }, noteHeight: 100, free });

describe("leaderGeometry", () => {
  it("puts the note level with its row, and the upright has no length", () => {
    const { noteTop, line, foot } = at(500);
    expect(noteTop + 50).toBe(line);
    expect(foot).toEqual({ top: 516, bottom: 516 });
  });

  it("keeps the note in the empty part and bends to a row above or below it", () => {
    expect(at(100)).toEqual({ noteTop: 320, line: 116, foot: { top: 116, bottom: 370 } });
    expect(at(1500)).toEqual({ noteTop: 680, line: 1516, foot: { top: 730, bottom: 1516 } });
  });

  it("starts below the navigation even where there is no room", () => {
    const cramped = leaderGeometry({ row: { top: 0, bottom: 32 }, noteHeight: 600, free });
    expect(cramped.noteTop).toBe(320);
  });
});
