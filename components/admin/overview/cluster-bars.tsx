import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ClusterRow } from "@/lib/domain/admin-views";
import { NO_CLEAR_CLUSTER } from "@/lib/domain/archetype";
import { useFigures } from "../use-figures";

/** Users in each cluster, largest first; those without a clear one are drawn as an outline. */
export function ClusterBars({ base, clusters }: { base: string; clusters: readonly ClusterRow[] }) {
  const t = useTranslations("admin.overview");
  const figures = useFigures();
  const max = Math.max(1, ...clusters.map((cluster) => cluster.members));
  return (
    <ul className="grid px-4" aria-label={t("clustersCaption")}>
      {clusters.map((cluster) => (
        <li
          key={cluster.clusterId}
          className="grid min-h-6 grid-cols-[minmax(7rem,14.5rem)_minmax(6rem,1fr)] items-center gap-2.5"
        >
          <Link
            className="desk-quiet-link text-right text-xs leading-4 text-balance"
            href={`${base}/clusters/${cluster.clusterId}`}
            prefetch={false}
          >
            {cluster.name}
          </Link>
          <span className="flex h-full items-center gap-1.5 border-l border-control">
            <svg className="h-4 flex-none grow-0 basis-[calc(100%-3rem)] max-w-[calc(100%-3rem)]" aria-hidden="true">
              <ClusterBar id={cluster.clusterId} percent={(cluster.members / max) * 100} />
            </svg>
            <span className="desk-bar-value text-xs">{figures.integer(cluster.members)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function ClusterBar({ id, percent }: { id: string; percent: number }) {
  const width = `${percent.toFixed(2)}%`;
  if (id !== NO_CLEAR_CLUSTER) return <rect width={width} height="100%" fill="var(--bar)" />;
  return <rect x="0.5" y="0.5" width={width} height="15" fill="none" stroke="var(--control)" strokeDasharray="3 2" />;
}
