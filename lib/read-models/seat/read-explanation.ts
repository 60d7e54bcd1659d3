import type { SeatActor } from "@/lib/domain/actor";
import type { Explanation } from "@/lib/domain/explanation";
import type { Locale } from "@/lib/domain/localized-text";
import { explain } from "@/lib/engine/explanation/additive-explanation";
import { assignmentView } from "../assignment-view";
import { topicLabel } from "../labels";
import { counterfactualView } from "./counterfactual-view";
import { ownRecord } from "./seat-record";

const RUNNERS_UP = 3;

/** Why this guess: exact parts by watch (in the order of watching) and by topic (largest first), each summing to the score. */
export async function readExplanation(actor: SeatActor, personaId: string, locale: Locale): Promise<Explanation> {
  const record = await ownRecord(actor, personaId, locale);
  const { world, events, watches, guess, names } = record;
  const { score, parts, topics } = explain(world, watches, guess.nearest);
  const ranked = Array.from(guess.similarities.keys())
    .filter((cluster) => cluster !== guess.cluster)
    .sort((a, b) => (guess.similarities[b] as number) - (guess.similarities[a] as number) || a - b);
  return {
    assignment: assignmentView(world, names, guess),
    score,
    parts: events.map(({ eventId, videoId }, i) => ({ eventId, videoId, contribution: parts[i] as number })),
    topics: world.scenario.topics
      .map((topic, t) => ({
        topicId: topic.id,
        label: topicLabel(world, t, locale),
        contribution: topics[t] as number,
      }))
      .filter((topic) => topic.contribution !== 0)
      .sort((a, b) => b.contribution - a.contribution),
    runnersUp: ranked.slice(0, RUNNERS_UP).map((cluster) => ({
      clusterId: world.clustering.ids[cluster] ?? "",
      name: names[cluster] ?? "",
      similarity: guess.similarities[cluster] as number,
      confidence: guess.confidences[cluster] as number,
    })),
    counterfactual: counterfactualView(record),
  };
}
