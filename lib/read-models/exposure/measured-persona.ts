import type { LearnPolicy } from "@/lib/domain/data-policy";
import { holdPerson } from "@/lib/engine/world/hold-person";
import type { World } from "@/lib/engine/world/world";
import type { MeasuredPersona } from "@/lib/exposure/build-population";
import type { MeasureInputs } from "./measure-inputs";

interface Holding {
  readonly held: World;
  readonly happened: World;
  readonly learn: LearnPolicy;
  readonly group: string;
}

type Person = MeasureInputs["personas"][number];

/**
 * A persona as the company holds it, beside what it really watched. A room ends within a day, so no retention window reaches a persona's own watches.
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
  return {
    holds: truth.holds.includes(holding.group),
    ...heldOf({ persona, watches }, holding),
    seenVideos: watches.map(({ video }) => video),
    region: indexOf(scenario.people.regions, card.region),
    device: indexOf(scenario.people.devices, card.device),
    seed: card.seed,
    optedOut,
    erased: false,
  };
}

type Held = Pick<MeasuredPersona, "heldCluster" | "heldListShare" | "heldVideos">;

function heldOf({ persona, watches }: Person, { held, learn, group }: Holding): Held {
  const { optedOut, corrected, card } = persona;
  const kept = holdPerson(held, learn, { watches, optedOut, corrected, seed: card.seed });
  const listTopic = held.scenario.groups.find(({ id }) => id === group)?.listTopic;
  const topic = held.scenario.topics.findIndex(({ id }) => id === listTopic);
  const { profile } = kept;
  return {
    heldCluster: kept.guess.cluster,
    heldListShare: profile.watches > 0 ? (profile.shareSum[topic] ?? 0) / profile.watches : 0,
    heldVideos: kept.watches.map(({ video }) => video),
  };
}
