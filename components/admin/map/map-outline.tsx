import type { MapCluster } from "@/lib/domain/map-view";
import { lookOf, OUTLINE } from "./cluster-look";

/** Of the largest mark, where the number of users is withheld. */
const UNKNOWN = 0.5;

/** The map before its users have come, and without a script: one mark per cluster, its area by the number of users. */
export function MapOutline({ clusters, front }: { clusters: readonly MapCluster[]; front: number }) {
  const most = Math.max(1, ...clusters.map(({ members }) => members ?? 0));
  return (
    <svg className="desk-map-outline" viewBox="0 0 100 100" aria-hidden="true">
      {clusters.map(({ index, mark, place, members }) => {
        if (place === null) return null;
        const { colour, shape } = lookOf(mark);
        const reach = 3.4 * (members === null ? UNKNOWN : Math.sqrt(members / most));
        return (
          <path
            key={index}
            d={OUTLINE[shape]}
            fill={colour}
            fillRule="evenodd"
            opacity={front >= 0 && index !== front ? 0.25 : 1}
            transform={`translate(${place.x * 100} ${place.y * 100}) scale(${reach.toFixed(3)})`}
          />
        );
      })}
    </svg>
  );
}
