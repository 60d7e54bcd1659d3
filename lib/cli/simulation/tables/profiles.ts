import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import type { Column, Table } from "../table";
import { firstRowsOfParts, userIds } from "./user-parts";

/** Interest profiles: users × topics. The padding beyond the last topic stays behind. */
export function profilesTable(world: World): Table {
  const topics = world.scenario.topics.map((topic, t): Column => {
    return {
      name: topic.id,
      about: `interest in ${topic.id}, −1 to 1`,
      kind: "decimal",
      places: 6,
      values: (from, to) => {
        const column = new Float32Array(to - from);
        for (let u = from; u < to; u++) column[u - from] = world.profiles[u * DIMENSIONS + t] as number;
        return column;
      },
    };
  });
  return {
    name: "profiles",
    about:
      "the interest profile of one user: a row of length 1 (all 0 without watches), what the engine estimated from the watches",
    rows: world.users.count,
    parts: firstRowsOfParts(world),
    columns: [userIds(world), ...topics],
  };
}
