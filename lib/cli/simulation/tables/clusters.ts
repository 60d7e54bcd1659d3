import { clusterNames } from "@/lib/engine/naming/cluster-names";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import { decimalColumn, integerColumn, type Table, textColumn } from "../table";

/** One row per fitted cluster, and one for "no clear cluster", which has no centroid. */
export function clustersTable(world: World): Table {
  const { clustering, members, scenario } = world;
  const rows = Array.from({ length: clustering.count + 1 }, (_, index) => index);
  const names = rows.map((cluster) => clusterNames(world, cluster, "en"));
  const size = (cluster: number) => (members.offsets[cluster + 1] as number) - (members.offsets[cluster] as number);
  return {
    name: "clusters",
    about: "one fitted cluster; the last row is “no clear cluster”, without a centroid",
    rows: rows.length,
    columns: [
      textColumn(
        "cluster_id",
        "the cluster",
        rows.map((cluster) => clustering.ids[cluster] ?? null),
      ),
      textColumn(
        "content_name",
        "its most distinctive topics, in English",
        names.map((name) => name.content),
      ),
      textColumn(
        "content_name_es",
        "the same in Spanish",
        rows.map((cluster) => clusterNames(world, cluster, "es").content),
      ),
      textColumn(
        "reported_name",
        "a name that a newspaper reported, where the cluster matches; else empty",
        names.map((name) => name.reported),
      ),
      textColumn(
        "reported_by",
        "which newspaper, and when; empty without a reported name",
        names.map(({ reported, source }) => (reported && source ? `${source.publisher}, ${source.date}` : null)),
      ),
      textColumn(
        "number",
        "the name that tells nothing",
        names.map((name) => name.number),
      ),
      integerColumn("members", "users guessed to be in it", rows.map(size)),
      ...scenario.topics.map((topic, t) =>
        decimalColumn(
          `centroid_${topic.id}`,
          `its centre on ${topic.id}; a row has length 1`,
          rows.map((cluster) =>
            cluster < clustering.count ? (clustering.centroids[cluster * DIMENSIONS + t] as number) : Number.NaN,
          ),
          { nullable: true },
        ),
      ),
    ],
  };
}
