import type { ReactNode } from "react";
import type { ClusterMark } from "@/lib/domain/map-view";
import { lookOf, type Shape } from "../map/cluster-look";

const LINES: Record<Shape, ReactNode> = {
  circle: null,
  square: <path d="M0 3H6" />,
  triangle: <path d="M-1.5 1.5l3-3M0 6 6 0M4.5 7.5l3-3" />,
  cross: <path d="M3 0V6" />,
  diamond: <path d="M0 0 6 6M6 0 0 6" />,
  wedge: <path d="M-1.5 4.5l3 3M0 0 6 6M4.5-1.5l3 3" />,
  ring: <circle cx="3" cy="3" r="1.2" />,
};

export const patternOf = (clusterId: string) => `pattern-${clusterId}`;

/** A cluster's colour with the hatching that belongs to its shape on the map. */
export function ClusterPattern({ id, mark }: { id: string; mark: ClusterMark | null }) {
  const { colour, shape } = lookOf(mark);
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" fill={colour} />
      <g stroke="#fff" strokeWidth="1.2" fill="none">
        {LINES[shape]}
      </g>
    </pattern>
  );
}
