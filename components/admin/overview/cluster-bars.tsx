import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ClusterRow } from "@/lib/domain/admin-views";
import { NO_CLEAR_CLUSTER } from "@/lib/domain/archetype";
import { useFigures } from "../use-figures";

/** The right of the plot is kept free for the number at the longest bar. */
const BAR_WIDTH = 76;

/** Users in each cluster, largest first; those without a clear one are drawn as an outline. */
export function ClusterBars({ base, clusters }: { base: string; clusters: readonly ClusterRow[] }) {
  const t = useTranslations("admin.overview");
  const figures = useFigures();
  const max = Math.max(1, ...clusters.map((cluster) => cluster.members ?? 0));
  return (
    <ul className="grid px-4" aria-label={t("clustersCaption")}>
      {clusters.map((cluster) => (
        <li
          key={cluster.clusterId}
          className="relative grid min-h-6 grid-cols-[minmax(7rem,14.5rem)_minmax(6rem,1fr)] items-center gap-2.5"
        >
          <Link
            className="desk-quiet-link text-right text-xs leading-4 text-balance"
            href={`${base}/clusters/${cluster.clusterId}`}
            prefetch={false}
          >
            {cluster.name}
          </Link>
          <svg className="h-6 w-full border-l border-control" aria-hidden="true">
            <ClusterBar id={cluster.clusterId} percent={((cluster.members ?? 0) / max) * BAR_WIDTH} />
            <text
              className="fill-ink text-xs"
              x={`${(((cluster.members ?? 0) / max) * BAR_WIDTH).toFixed(2)}%`}
              y="12"
              dx="6"
              dominantBaseline="central"
            >
              {figures.integer(cluster.members)}
            </text>
          </svg>
          <span className="sr-only">{figures.integer(cluster.members)}</span>
        </li>
      ))}
    </ul>
  );
}

function ClusterBar({ id, percent }: { id: string; percent: number }) {
  const width = `${percent.toFixed(2)}%`;
  if (id !== NO_CLEAR_CLUSTER) return <rect y="4" width={width} height="16" fill="var(--bar)" />;
  return <rect x="0.5" y="0.5" width={width} height="15" fill="none" stroke="var(--control)" strokeDasharray="3 2" />;
}
