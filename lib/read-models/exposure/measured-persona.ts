import type { LearnPolicy } from "@/lib/domain/data-policy";
import { assign } from "@/lib/engine/clustering/assign";
import { avoidCluster } from "@/lib/engine/clustering/avoid-cluster";
import { emptyProfile, updateProfile } from "@/lib/engine/profiling/interest-profile";
import { answeredLabel } from "@/lib/engine/world/held/answered-label";
import type { World } from "@/lib/engine/world/world";
import type { MeasuredPersona } from "@/lib/exposure/build-population";
import type { MeasureInputs } from "./measure-set";

interface Holding {
  readonly held: World;
  readonly happened: World;
  readonly learn: LearnPolicy;
  readonly group: string;
}

type Person = MeasureInputs["personas"][number];

/**
 * A persona as the company holds it, beside what it really watched. Guessed anew from its watches with what the held world
 * knows of videos and clusters. A room ends within a day, so no retention window reaches a persona's own watches.
 * Cost: O(watches).
 */
export function measuredPersona({ persona, watches }: Person, holding: Holding): MeasuredPersona {
  const { scenario } = holding.happened;
  const { card, truth, optedOut } = persona;
  const indexOf = (list: readonly { id: string }[], id: string) =>
    Math.max(
      0,
      list.findIndex((entry) => entry.id === id),
    );
  const seenVideos = watches.map(({ video }) => video);
  return {
    holds: truth.holds.includes(holding.group),
    ...heldOf({ persona, watches }, seenVideos, holding),
    seenVideos,
    region: indexOf(scenario.people.regions, card.region),
    device: indexOf(scenario.people.devices, card.device),
    seed: card.seed,
    optedOut,
    erased: false,
  };
}

type Held = Pick<MeasuredPersona, "heldCluster" | "heldListShare" | "heldVideos">;

function heldOf({ persona, watches }: Person, videos: number[], { held, learn, group }: Holding): Held {
  const { count } = held.clustering;
  if (learn.optOut && persona.optedOut) return { heldCluster: count, heldListShare: 0, heldVideos: [] };
  const profile = updateProfile(emptyProfile(held), [...watches], held);
  const { cluster } = assign(avoidCluster(held.clustering, persona.corrected), profile.sum, profile.evidence);
  const onlyLabel = learn.onDevice || learn.labelEpsilon !== null;
  const heldCluster =
    learn.labelEpsilon === null ? cluster : answeredLabel(cluster, count + 1, learn.labelEpsilon, persona.card.seed);
  if (onlyLabel) return { heldCluster, heldListShare: 0, heldVideos: [] };
  const listTopic = held.scenario.groups.find(({ id }) => id === group)?.listTopic;
  const topic = held.scenario.topics.findIndex(({ id }) => id === listTopic);
  const share = profile.watches > 0 ? (profile.shareSum[topic] ?? 0) / profile.watches : 0;
  return { heldCluster, heldListShare: share, heldVideos: videos };
}
