import type { Actor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import { assign } from "@/lib/engine/clustering/assign";
import { avoidCluster } from "@/lib/engine/clustering/avoid-cluster";
import { deserialiseProfile } from "@/lib/engine/profiling/interest-profile";
import { saveAssignment } from "@/lib/store/assignments";
import { transaction } from "@/lib/store/client";
import { updateCorrected } from "@/lib/store/personas";
import { lockProfile, saveProfile } from "@/lib/store/profiles";
import { getWorld } from "@/lib/worlds/get-world";
import { noteRight } from "./note-right";
import { requireOwn } from "./require-own";

/** "Not my group": from now on the guess keeps away from that cluster. null takes it back. What was recorded stays as it is. */
export async function correctGuess(actor: Actor, personaId: string, clusterId: string | null): Promise<void> {
  const { room } = await requireOwn(actor, personaId);
  const { clustering } = await getWorld(room.scenarioId, room.seed);
  if (clusterId !== null && clustering.ids.indexOf(clusterId, 0) >= clustering.count)
    throw new DomainError("invalid-input", "“No clear cluster” is no guess that could be wrong.", [
      { field: "clusterId", rule: "a clear cluster" },
    ]);
  if (clusterId !== null && !clustering.ids.includes(clusterId))
    throw new DomainError("cluster-not-found", `There is no cluster ${clusterId} in this world.`);
  await transaction(async (within) => {
    const row = await lockProfile(personaId, within);
    if (!row) throw new DomainError("persona-missing", "This seat's persona has just been deleted.");
    await updateCorrected(personaId, clusterId, within);
    if (row.watches > 0) {
      const { sum, evidence } = deserialiseProfile(row.state);
      const guess = assign(avoidCluster(clustering, clusterId), sum, evidence);
      const { similarity, margin, confidence } = guess;
      const found = clustering.ids[guess.cluster] as string;
      const now = { similarity, margin, confidence, afterWatches: row.watches, at: new Date() };
      await saveAssignment(personaId, { clusterId: found, ...now }, within);
    }
    await saveProfile({ ...row, roomId: room.id }, within);
    await noteRight(room.id, "correct", within);
  });
}
