import type { Access } from "@/lib/domain/access";
import type { DriftView } from "@/lib/domain/lab-views";
import type { DriftSettings } from "@/lib/domain/simulation-settings";
import { runSimulation } from "@/lib/worlds/run-simulation";
import { adminContext } from "./admin-context";
import { driftView } from "./drift-view";
import { driftPlan } from "./simulation-plans";

/** Waits for the run when it is not in memory; a page asks `prepareRuns` first and shows the progress. */
export async function readDrift(access: Access, settings: DriftSettings): Promise<DriftView> {
  const { world, names } = await adminContext(access);
  return driftView(world, await runSimulation(world, driftPlan(settings)), settings, names);
}
