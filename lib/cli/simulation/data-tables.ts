import type { World } from "@/lib/engine/world/world";
import type { Table } from "./table";
import { clustersTable } from "./tables/clusters";
import { profilesTable } from "./tables/profiles";
import { topicsTable } from "./tables/topics";
import { archetypesTable, truthTable } from "./tables/truth";
import { usersTable } from "./tables/users";
import { videosTable } from "./tables/videos";
import { watchesTable } from "./tables/watches";

/** Raised whenever the same world would give other files. */
export const LAYOUT_VERSION = 1;

/** The tables of the data set, small ones first, the truth last. */
export function dataTables(world: World): Table[] {
  return [
    topicsTable,
    videosTable,
    clustersTable,
    usersTable,
    profilesTable,
    watchesTable,
    truthTable,
    archetypesTable,
  ].map((table) => table(world));
}
