import type { GroupView } from "@/lib/domain/seat-views";

/** The drawing's own units; the page scales it. */
export const MAP = { width: 532, height: 400, edge: 18 } as const;
export const SHAPES = ["circle", "square", "triangle"] as const;
export type Shape = (typeof SHAPES)[number];

type Map = GroupView["map"];
interface Point {
  x: number;
  y: number;
}

/** Map coordinates (0…1, y upwards) in drawing units. */
export function place({ x, y }: Point): Point {
  const { width, height, edge } = MAP;
  return { x: edge + x * (width - 2 * edge), y: edge + (1 - y) * (height - 2 * edge) };
}

/** The shape of a cluster on the map: by its place in the list, so never by colour alone. */
export function shapeOf(map: Map, clusterId: string): Shape | null {
  const index = map.clusters.findIndex((cluster) => cluster.clusterId === clusterId);
  return SHAPES[index] ?? null;
}

/** One path for all points of a shape: five hundred elements would weigh more than the page. */
export function shapePath(points: readonly Point[], shape: Shape | "dot"): string {
  return points
    .map((point) => {
      const { x, y } = place(point);
      const at = (dx: number, dy: number) => `${(x + dx).toFixed(1)},${(y + dy).toFixed(1)}`;
      if (shape === "square") return `M${at(-4.5, -4.5)}h9v9h-9Z`;
      if (shape === "triangle") return `M${at(0, -6)}L${at(6, 4.5)}L${at(-6, 4.5)}Z`;
      const radius = shape === "dot" ? 1.8 : 5;
      return `M${at(-radius, 0)}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`;
    })
    .join("");
}

/** Share of the map's members of a cluster that are drawn. */
export function drawnMembers(map: Map, clusterId: string): number {
  return map.points.filter((point) => point.clusterId === clusterId).length;
}

/** 0 = at the same spot, 1 = as far as the map goes. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y) / Math.SQRT2;
}

export interface MapLabel {
  clusterId: string;
  /** Share of the width, of the height, from the top left. */
  left: number;
  top: number;
}

const LABEL_HEIGHT = 0.075;

/** Inside the frame. */
function within(top: number): number {
  return Math.max(0.03, Math.min(0.93, top));
}

/**
 * Labels stand above or below their cluster's points, whichever side is nearer to the edge, and give way inwards to a
 * label that is already at that height: names are long, and two beside each other would meet.
 */
export function mapLabels(map: Map): MapLabel[] {
  const taken: MapLabel[] = [];
  for (const cluster of map.clusters) {
    const own = map.points.filter((point) => point.clusterId === cluster.clusterId);
    const heights = (own.length > 0 ? own : [cluster])
      .map((point) => place(point).y / MAP.height)
      .sort((a, b) => a - b);
    const middle = place(cluster).y / MAP.height;
    const low = heights[Math.floor(heights.length * 0.1)] ?? middle;
    const high = heights[Math.floor(heights.length * 0.9)] ?? middle;
    let top = within(middle < 0.5 ? low - LABEL_HEIGHT : high + LABEL_HEIGHT / 2);
    const inwards = top < 0.5 ? LABEL_HEIGHT : -LABEL_HEIGHT;
    while (taken.some((other) => Math.abs(other.top - top) < LABEL_HEIGHT)) top += inwards;
    taken.push({ clusterId: cluster.clusterId, left: place(cluster).x / MAP.width, top });
  }
  return taken;
}
