import type { ClusterMark } from "@/lib/domain/map-view";
import { lookOf, OUTLINE } from "./cluster-look";

/** A cluster's colour and shape, for a legend; its name stands beside it. */
export function ClusterGlyph({ mark, className = "size-3" }: { mark: ClusterMark | null; className?: string }) {
  const { colour, shape } = lookOf(mark);
  return (
    <svg
      className={`inline-block flex-none ${className}`}
      viewBox="-1.15 -1.15 2.3 2.3"
      aria-hidden="true"
      data-shape={shape}
    >
      <path d={OUTLINE[shape]} fill={colour} fillRule="evenodd" />
    </svg>
  );
}
