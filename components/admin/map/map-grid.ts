import { MAP_SIDE, type MapPoints } from "@/lib/domain/map-points";

const CELLS = 128;
const CELL_SIDE = (MAP_SIDE + 1) / CELLS;

/** Points by cell of a grid over the map, for finding the one under a pointer without looking at all of them. */
export interface MapGrid {
  points: MapPoints;
  /** cells + 1 */
  offsets: Uint32Array;
  order: Uint32Array;
}

/** Cost: O(points), once. */
export function gridOf(points: MapPoints): MapGrid {
  const count = points.ids.length;
  const cellOf = (i: number) =>
    Math.floor((points.y[i] as number) / CELL_SIDE) * CELLS + Math.floor((points.x[i] as number) / CELL_SIDE);
  const offsets = new Uint32Array(CELLS * CELLS + 1);
  for (let i = 0; i < count; i++) (offsets[cellOf(i) + 1] as number) += 1;
  for (let cell = 0; cell < CELLS * CELLS; cell++)
    offsets[cell + 1] = (offsets[cell + 1] as number) + (offsets[cell] as number);
  const next = offsets.slice();
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const cell = cellOf(i);
    order[next[cell] as number] = i;
    next[cell] = (next[cell] as number) + 1;
  }
  return { points, offsets, order };
}

/** The point nearest to a place (map units, 0…1) within `reach`, of one cluster if `only` ≥ 0; −1 when there is none. */
export function nearestPoint(
  { points, offsets, order }: MapGrid,
  x: number,
  y: number,
  reach: number,
  only = -1,
): number {
  const atX = x * MAP_SIDE;
  const atY = y * MAP_SIDE;
  const far = reach * MAP_SIDE;
  const cell = (value: number) => Math.min(CELLS - 1, Math.max(0, Math.floor(value / CELL_SIDE)));
  let best = -1;
  let least = far * far;
  for (let row = cell(atY - far); row <= cell(atY + far); row++)
    for (let column = cell(atX - far); column <= cell(atX + far); column++) {
      const at = row * CELLS + column;
      for (let k = offsets[at] as number; k < (offsets[at + 1] as number); k++) {
        const i = order[k] as number;
        if (only >= 0 && points.cluster[i] !== only) continue;
        const dx = (points.x[i] as number) - atX;
        const dy = (points.y[i] as number) - atY;
        if (dx * dx + dy * dy <= least) [best, least] = [i, dx * dx + dy * dy];
      }
    }
  return best;
}
