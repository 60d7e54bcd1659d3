import { environment } from "@/lib/config/environment";
import { DEFAULT_SCENARIO } from "@/lib/config/limits";
import type { Readiness } from "@/lib/domain/readiness";
import { pingDatabase } from "@/lib/store/client";
import { worldState } from "../worlds/world-state";

/** Can this process serve a visitor at once: does the database answer, and is the default world built? */
export async function readiness(): Promise<Readiness> {
  const [database] = await Promise.allSettled([pingDatabase()]);
  const { state } = worldState(DEFAULT_SCENARIO, environment.DEFAULT_SEED);
  const answers = database.status === "fulfilled";
  return {
    status: answers && state === "ready" ? "ready" : "not-ready",
    database: answers ? database.value : "unreachable",
    world: state,
  };
}
