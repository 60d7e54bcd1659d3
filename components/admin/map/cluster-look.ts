import type { ClusterMark } from "@/lib/domain/map-view";

/** Six colours that stay apart for the colour-blind, at 3:1 on white; see tokens.css. */
export const CLUSTER_COLOURS = ["#a33937", "#180c7e", "#e86e28", "#6f94d1", "#7040c1", "#54071a"] as const;
export const NO_CLUSTER_COLOUR = "#6b7683";

export const SHAPES = ["circle", "square", "triangle", "cross", "diamond", "wedge", "ring"] as const;
export type Shape = (typeof SHAPES)[number];

export interface Look {
  colour: string;
  shape: Shape;
}

/** How a cluster is drawn; "no clear cluster", which has no mark, is a grey ring. */
export function lookOf(mark: ClusterMark | null): Look {
  if (mark === null) return { colour: NO_CLUSTER_COLOUR, shape: "ring" };
  const colour = CLUSTER_COLOURS[mark.colour % CLUSTER_COLOURS.length] as string;
  return { colour, shape: SHAPES[mark.shape % (SHAPES.length - 1)] as Shape };
}

/** Whether a point belongs to a shape of reach 1 around the origin, y downwards. */
export const INSIDE: Record<Shape, (x: number, y: number) => boolean> = {
  circle: (x, y) => x * x + y * y <= 0.92,
  square: (x, y) => Math.max(Math.abs(x), Math.abs(y)) <= 0.8,
  triangle: (x, y) => y <= 0.75 && y >= -1 + 1.75 * Math.abs(x),
  cross: (x, y) => Math.min(Math.abs(x), Math.abs(y)) <= 0.34 && Math.max(Math.abs(x), Math.abs(y)) <= 1,
  diamond: (x, y) => Math.abs(x) + Math.abs(y) <= 1.1,
  wedge: (x, y) => y >= -0.75 && y <= 1 - 1.75 * Math.abs(x),
  ring: (x, y) => x * x + y * y <= 0.95 && x * x + y * y >= 0.3,
};

/** The same outlines as SVG paths. */
export const OUTLINE: Record<Shape, string> = {
  circle: "M-.96 0a.96 .96 0 1 0 1.92 0a.96 .96 0 1 0 -1.92 0Z",
  square: "M-.8 -.8H.8V.8H-.8Z",
  triangle: "M0 -1 1 .75H-1Z",
  cross: "M-.34 -1H.34V-.34H1V.34H.34V1H-.34V.34H-1V-.34H-.34Z",
  diamond: "M0 -1.1 1.1 0 0 1.1 -1.1 0Z",
  wedge: "M0 1 1 -.75H-1Z",
  ring: "M-.97 0a.97 .97 0 1 0 1.94 0a.97 .97 0 1 0 -1.94 0ZM-.55 0a.55 .55 0 1 1 1.1 0a.55 .55 0 1 1 -1.1 0Z",
};
