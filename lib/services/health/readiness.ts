import { environment } from "@/lib/config/environment";
import { DEFAULT_SCENARIO } from "@/lib/config/limits";
import type { Readiness } from "@/lib/domain/readiness";
import { pingDatabase } from "@/lib/store/client";
import { wasPrepared } from "../worlds/prepare-world";
import { worldState } from "../worlds/world-state";

/** Can this process serve a visitor at once: does the database answer, and has the default world been built? */
export async function readiness(): Promise<Readiness> {
  const [database] = await Promise.allSettled([pingDatabase()]);
  const answers = database.status === "fulfilled";
  const { state } = worldState(DEFAULT_SCENARIO, environment.DEFAULT_SEED);
  const built = state === "ready" || wasPrepared(DEFAULT_SCENARIO, environment.DEFAULT_SEED);
  return {
    status: answers && built ? "ready" : "not-ready",
    database: answers ? database.value : "unreachable",
    world: state,
  };
}
