import { describe, expect, it } from "vitest";
import { cellOutline } from "./dot-panel";

/** Area of the outline in cells, from its rectangles. */
function cells(path: string): number {
  return [...path.matchAll(/M0 (\d+)H(\d+)V(\d+)H0Z/g)].reduce(
    (sum, [, top, width, bottom]) => sum + (Number(width) / 11) * ((Number(bottom) - Number(top)) / 11),
    0,
  );
}

describe("cellOutline", () => {
  it.each([1, 57, 58, 59, 116, 423, 861, 2025])("holds exactly %i marks", (count) => {
    expect(cells(cellOutline(count).path)).toBe(count);
  });

  it("is nothing for nobody", () => {
    expect(cellOutline(0)).toEqual({ path: "", height: 0 });
  });
});
