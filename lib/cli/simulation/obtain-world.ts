import type { World } from "@/lib/engine/world/world";
import { buildOnThreads } from "@/lib/worlds/build-on-threads";
import type { DataSetRequest } from "./flags";
import type { Progress } from "./progress";

/** The world of a request. The one place that knows how worlds are come by. */
export async function obtainWorld({ scenario, seed }: DataSetRequest, progress: Progress): Promise<World> {
  return buildOnThreads(scenario, seed, ({ stage, done, total }) =>
    progress.show({ label: `building the world, ${stage}`, done, total, unit: "users" }),
  );
}
