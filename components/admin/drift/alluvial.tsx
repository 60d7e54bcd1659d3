import { useTranslations } from "next-intl";
import type { DriftView } from "@/lib/domain/lab-views";
import { lookOf } from "../map/cluster-look";
import { ScrollRegion } from "../table/scroll-region";
import { useFigures } from "../use-figures";
import { ALLUVIAL, alluvialLayout } from "./alluvial-layout";
import { ClusterPattern, patternOf } from "./cluster-pattern";

interface AlluvialProps {
  view: DriftView;
  /** position of a cluster to follow, −1 for none */
  follow: number;
  hrefOf: (clusterId: string) => string;
}

/** Who was in which cluster, column by column; a drawing without a script. Its rows stand in the table. */
export function Alluvial({ view, follow, hrefOf }: AlluvialProps) {
  const t = useTranslations("admin.drift.alluvial");
  const figures = useFigures();
  const { height, nodes, links, columns, labels } = alluvialLayout(view);
  const lastColumn = view.columns.length - 1;
  const looks = view.clusters.map(({ mark }) => lookOf(mark));
  const unclear = view.clusters.findIndex(({ mark }) => mark === null);
  const strength = (from: number, to: number) => {
    if (follow >= 0) return from === follow || to === follow ? 0.8 : 0.07;
    if (from === to) return 0.22;
    return from === unclear ? 0.38 : 0.75;
  };
  return (
    <ScrollRegion label={t("region")}>
      <svg className="desk-alluvial" viewBox={`0 0 ${ALLUVIAL.width} ${height}`}>
        <title>{t("region")}</title>
        <defs>
          {view.clusters.map(({ clusterId, mark }) => (
            <ClusterPattern key={clusterId} id={patternOf(clusterId)} mark={mark} />
          ))}
        </defs>
        {columns.map((x, at) => (
          <text
            key={view.columns[at]}
            x={x}
            y={14}
            textAnchor={at === 0 ? "start" : "middle"}
            dx={at === 0 ? -ALLUVIAL.bar / 2 : 0}
            className="desk-alluvial-head"
          >
            {t("day", { day: view.columns[at] ?? 0 })}
          </text>
        ))}
        <svg width={ALLUVIAL.width} height={height} fill="none" aria-hidden="true">
          {links.map((link) => (
            <path
              key={`${link.column} ${link.fromCluster} ${link.toCluster}`}
              d={link.path}
              stroke={looks[link.fromCluster === unclear ? link.toCluster : link.fromCluster]?.colour}
              strokeWidth={link.width}
              strokeOpacity={strength(link.fromCluster, link.toCluster)}
            >
              <title>
                {t("flow", {
                  people: link.people,
                  from: view.clusters[link.fromCluster]?.name ?? "",
                  to: view.clusters[link.toCluster]?.name ?? "",
                })}
              </title>
            </path>
          ))}
        </svg>
        <svg width={ALLUVIAL.width} height={height} aria-hidden="true">
          {nodes.map((node) => {
            const cluster = view.clusters[node.cluster];
            if (cluster === undefined) return null;
            return (
              <rect
                key={`${node.column} ${node.cluster}`}
                x={node.x}
                y={node.y}
                width={ALLUVIAL.bar}
                height={Math.max(1, node.height)}
                fill={`url(#${patternOf(cluster.clusterId)})`}
                opacity={follow < 0 || follow === node.cluster ? 1 : 0.35}
              />
            );
          })}
        </svg>
        {nodes.map((node) => {
          const cluster = view.clusters[node.cluster];
          if (cluster === undefined || node.column !== lastColumn) return null;
          return (
            <a key={cluster.clusterId} href={hrefOf(cluster.clusterId)} className="desk-alluvial-name">
              <text
                x={node.x + ALLUVIAL.bar + 8}
                y={labels.get(node.cluster)}
                dominantBaseline="central"
                fontWeight={follow === node.cluster ? 600 : 400}
              >
                <tspan className="desk-alluvial-count">{figures.integer(node.people)}</tspan> {shortened(cluster.name)}
              </text>
            </a>
          );
        })}
      </svg>
    </ScrollRegion>
  );
}

const MOST_LETTERS = 40;

function shortened(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…` : name;
}
