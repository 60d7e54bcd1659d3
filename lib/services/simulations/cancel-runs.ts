import { type Actor, isStaff } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import { getWorld } from "@/lib/worlds/get-world";
import { cancelSimulation } from "@/lib/worlds/run-simulation";
import { runsOf, type WantedRuns } from "./prepare-runs";

/** Stops what is under way of these runs; returns how many were. */
export async function cancelRuns(actor: Actor, wanted: WantedRuns): Promise<number> {
  if (!isStaff(actor)) throw new DomainError("forbidden", "Only staff may stop a simulation.");
  const { room } = actor;
  const world = await getWorld(room.scenarioId, room.seed);
  return runsOf(wanted).filter((plan) => cancelSimulation(world, plan)).length;
}
