import type { World } from "@/lib/engine/world/world";
import { decimalColumn, integerColumn, type Table } from "../table";
import { userIds } from "./user-parts";

/** One row per background user: where they are, and what the engine guesses. */
export function usersTable(world: World): Table {
  const { users, watches, assignments, clustering, scenario } = world;
  const watched = Uint32Array.from(
    { length: users.count },
    (_, u) => (watches.offsets[u + 1] as number) - (watches.offsets[u] as number),
  );
  return {
    name: "users",
    about: "one background user, with the cluster that the engine guesses from the watches",
    rows: users.count,
    columns: [
      userIds(world),
      {
        name: "region",
        about: `one of ${scenario.people.regions.map((region) => region.id).join(", ")}`,
        kind: "word",
        words: scenario.people.regions.map((region) => region.id),
        values: (from, to) => users.region.subarray(from, to),
      },
      integerColumn("watches", "rows of this user in watches", watched),
      {
        name: "cluster_id",
        about: `the engine's guess; ${clustering.ids[clustering.count]} is “no clear cluster”`,
        kind: "word",
        words: clustering.ids,
        values: (from, to) => assignments.cluster.subarray(from, to),
      },
      decimalColumn("similarity", "cosine of profile and nearest centroid, −1 to 1", assignments.similarity),
      decimalColumn("margin", "its lead over the second nearest centroid, 0 to 2", assignments.margin),
      decimalColumn(
        "confidence",
        "how sure the engine is of its nearest cluster, 0 to 1 (a posterior)",
        assignments.confidence,
      ),
    ],
  };
}
