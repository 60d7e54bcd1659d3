/** About what a wide card gives the drawing, in pixels; a narrow one shows fewer names. */
const WIDTH = 600;
const HEIGHT = 250;
const RADIUS = 10;
const LETTER = 6.4;
const LINE = 15;

interface Spot {
  readonly use: number;
  readonly exposed: number;
}

/** Where the axes end. */
export interface Frame {
  readonly domain: readonly [number, number];
  readonly top: number;
  readonly reversed: boolean;
}

/** Axes around all spots: use with some air on both sides, exposure from 0. */
export function frameOf(spots: readonly Spot[], reversed: boolean): Frame {
  const uses = spots.map(({ use }) => use);
  const [low, high] = [Math.min(...uses), Math.max(...uses)];
  const air = Math.max(1, (high - low) * 0.12);
  const most = Math.max(...spots.map(({ exposed }) => exposed));
  return {
    domain: [Math.max(0, Math.floor(low - air)), Math.ceil(high + air)],
    top: Math.max(10, Math.ceil((most * 1.15) / 10) * 10),
    reversed,
  };
}

function pixel({ use, exposed }: Spot, { domain: [low, high], top, reversed }: Frame): { x: number; y: number } {
  const part = (use - low) / (high - low || 1);
  return { x: (reversed ? 1 - part : part) * WIDTH, y: (1 - exposed / top) * HEIGHT };
}

/** Whether two spots are drawn on one another. */
export function touches(a: Spot, b: Spot, frame: Frame): boolean {
  const [p, q] = [pixel(a, frame), pixel(b, frame)];
  return Math.abs(p.x - q.x) < 1.6 * RADIUS && Math.abs(p.y - q.y) < 1.6 * RADIUS;
}

export type Side = "right" | "left" | "none";

interface Box {
  left: number;
  right: number;
  y: number;
}

/** On which side each name stands so that no two meet; those first in the list choose first, and some get no place. O(spots²). */
export function sidesOf(spots: readonly (Spot & { readonly label: string })[], frame: Frame): Side[] {
  const marks = spots.map((spot) => pixel(spot, frame));
  const taken: Box[] = [];
  return spots.map(({ label }, i) => {
    const { x, y } = marks[i] ?? { x: 0, y: 0 };
    const length = label.length * LETTER;
    const boxes = [
      { side: "right", left: x + RADIUS + 4, right: x + RADIUS + 8 + length, y },
      { side: "left", left: x - RADIUS - 8 - length, right: x - RADIUS - 4, y },
    ] as const;
    const free = boxes.find(
      (box) =>
        box.left > 0 &&
        box.right < WIDTH &&
        !taken.some((other) => meet(box, other)) &&
        !marks.some((mark, j) => j !== i && meet(box, { left: mark.x - RADIUS, right: mark.x + RADIUS, y: mark.y })),
    );
    if (!free || label === "") return "none";
    taken.push(free);
    return free.side;
  });
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < LINE;
