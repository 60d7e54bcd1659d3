/** How far the seam may go, in per cent of the width, so that no word ends up on its own colour. */
export interface SeamRange {
  least: number;
  most: number;
}

export const WIDE_RANGE: SeamRange = { least: 38, most: 62 };
export const NARROW_RANGE: SeamRange = { least: 42, most: 70 };
export const SEAM_START = 50;

const STEP = 1;
const LEAP = 5;

export function clampSeam(value: number, { least, most }: SeamRange): number {
  return Math.min(most, Math.max(least, value));
}

/** Where a key moves the seam; null for keys that do not. */
export function seamAfterKey(key: string, value: number, range: SeamRange): number | null {
  const moves: Record<string, number> = {
    ArrowLeft: value - STEP,
    ArrowDown: value - STEP,
    ArrowRight: value + STEP,
    ArrowUp: value + STEP,
    PageDown: value - LEAP,
    PageUp: value + LEAP,
    Home: range.least,
    End: range.most,
  };
  const moved = moves[key];
  return moved === undefined ? null : clampSeam(moved, range);
}

/** Where a finger puts the seam. */
export function seamAtPointer(clientX: number, left: number, width: number, range: SeamRange): number {
  return clampSeam(((clientX - left) / Math.max(1, width)) * 100, range);
}
