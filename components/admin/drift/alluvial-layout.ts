import { type SankeyGraph, sankey, sankeyLinkHorizontal } from "d3-sankey";
import type { DriftView } from "@/lib/domain/lab-views";

export const ALLUVIAL = {
  width: 1000,
  bar: 14,
  left: 8,
  right: 268,
  top: 26,
  gap: 5,
  perCluster: 27,
  least: 260,
  line: 14,
} as const;

interface NodeData {
  column: number;
  cluster: number;
  people: number;
}
interface LinkData {
  column: number;
  fromCluster: number;
  toCluster: number;
  people: number;
}

export interface AlluvialNode extends NodeData {
  x: number;
  y: number;
  height: number;
}
export interface AlluvialLink extends LinkData {
  path: string;
  width: number;
}
export interface AlluvialLayout {
  height: number;
  nodes: AlluvialNode[];
  links: AlluvialLink[];
  /** x of each column's middle */
  columns: number[];
  /** where the names beside the last column stand: at their bar's middle, or as near as keeps them apart; by cluster */
  labels: ReadonlyMap<number, number>;
}

/** Columns of bars and the flows between them. A cluster keeps its place in the order from column to column, so that a level flow is someone who stayed. */
export function alluvialLayout({
  columns,
  clusters,
  flows,
}: Pick<DriftView, "columns" | "clusters" | "flows">): AlluvialLayout {
  const height = Math.max(ALLUVIAL.least, ALLUVIAL.top + clusters.length * ALLUVIAL.perCluster);
  if (flows.length === 0) return { height, nodes: [], links: [], columns: [], labels: new Map() };
  const people = new Map<string, NodeData>();
  const add = (column: number, cluster: number, count: number) => {
    const key = `${column} ${cluster}`;
    people.set(key, { column, cluster, people: (people.get(key)?.people ?? 0) + count });
  };
  for (const flow of flows) {
    if (flow.column === 0) add(0, flow.from, flow.people);
    add(flow.column + 1, flow.to, flow.people);
  }
  const keys = [...people.keys()];
  const graph: SankeyGraph<NodeData, LinkData> = {
    nodes: [...people.values()],
    links: flows.map((flow) => ({
      source: keys.indexOf(`${flow.column} ${flow.from}`),
      target: keys.indexOf(`${flow.column + 1} ${flow.to}`),
      value: flow.people,
      column: flow.column,
      fromCluster: flow.from,
      toCluster: flow.to,
      people: flow.people,
    })),
  };
  const laid = sankey<NodeData, LinkData>()
    .nodeWidth(ALLUVIAL.bar)
    .nodePadding(ALLUVIAL.gap)
    .nodeAlign((node) => node.column)
    .nodeSort((a, b) => a.cluster - b.cluster)
    .extent([
      [ALLUVIAL.left, ALLUVIAL.top],
      [ALLUVIAL.width - ALLUVIAL.right, height - 4],
    ])
    .iterations(0)(graph);
  const path = sankeyLinkHorizontal<NodeData, LinkData>();
  const last = laid.nodes.filter((node) => node.column === columns.length - 1).sort((a, b) => a.cluster - b.cluster);
  const middles = last.map((node) => ((node.y0 ?? 0) + (node.y1 ?? 0)) / 2);
  const apart = keptApart(middles, ALLUVIAL.line, height - ALLUVIAL.line / 2);
  const span = ALLUVIAL.width - ALLUVIAL.right - ALLUVIAL.left - ALLUVIAL.bar;
  return {
    height,
    nodes: laid.nodes.map((node) => ({
      column: node.column,
      cluster: node.cluster,
      people: node.people,
      x: node.x0 ?? 0,
      y: node.y0 ?? 0,
      height: (node.y1 ?? 0) - (node.y0 ?? 0),
    })),
    links: laid.links.map((link) => ({
      column: link.column,
      fromCluster: link.fromCluster,
      toCluster: link.toCluster,
      people: link.people,
      path: path(link) ?? "",
      width: Math.max(0.75, link.width ?? 0),
    })),
    columns: columns.map((_, at) => ALLUVIAL.left + ALLUVIAL.bar / 2 + (span * at) / (columns.length - 1)),
    labels: new Map(last.map((node, at) => [node.cluster, apart[at] as number])),
  };
}

/** Rising places, at least `gap` between neighbours and none beyond `end`; each as near to where it was as that allows from below. */
export function keptApart(places: readonly number[], gap: number, end: number): number[] {
  const kept = [...places];
  for (let at = 1; at < kept.length; at++) kept[at] = Math.max(kept[at] as number, (kept[at - 1] as number) + gap);
  let limit = end;
  for (let at = kept.length - 1; at >= 0; at--) {
    kept[at] = Math.min(kept[at] as number, limit);
    limit = (kept[at] as number) - gap;
  }
  return kept;
}
