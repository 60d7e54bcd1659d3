import { ENGINE_VERSION, type World } from "@/lib/engine/world/world";
import type { Table } from "./table";

export const LICENCE = "CC BY 4.0";
export const TRUTH_WARNING =
  "What the generator decided. The engine never reads this: a model that is given these columns knows what it should find out.";

/** A line of JSON in each Parquet file's metadata: a table that is passed on alone still says where it came from. */
export function provenance(world: World, table: Table): string {
  return JSON.stringify({
    table: table.name,
    about: table.about,
    scenario: world.scenario.id,
    seed: world.seed,
    users: world.users.count,
    engineVersion: ENGINE_VERSION,
    worldHash: world.hash,
    licence: LICENCE,
    note: "Synthetic. No row is about a real person.",
    ...(table.truth ? { warning: TRUTH_WARNING } : {}),
  });
}
