import { isStaff } from "@/lib/domain/actor";
import type { RunsState } from "@/lib/domain/simulation-settings";
import { prepareRuns, type WantedRuns } from "@/lib/services/simulations/prepare-runs";
import { openDesk } from "./open-desk";

/** How far the runs are; null when none are wanted, or for someone who may not look: the page's own door refuses them. */
export async function labRuns(code: string, wanted: WantedRuns | null): Promise<RunsState | null> {
  const { actor } = await openDesk(code);
  return wanted !== null && isStaff(actor) ? prepareRuns(actor, wanted) : null;
}
