import type { RecordedWatch } from "@/lib/domain/seat-views";
import { explain } from "@/lib/engine/explanation/additive-explanation";
import { engagement, type Watch } from "@/lib/engine/profiling/watch";
import { describeVideo } from "../describe-video";
import { secondsStayed } from "../seconds-stayed";
import type { SeatRecord } from "./seat-record";

/** Every watch as the machine kept it, in the order of watching, with its exact part of the similarity. */
export function recordedWatches(record: SeatRecord): { watch: RecordedWatch; contribution: number }[] {
  const { world, locale, events, watches, guess } = record;
  const { parts } = explain(world, watches, guess.nearest);
  return events.map((event, i) => {
    const watch = watches[i] as Watch;
    const contribution = parts[i] as number;
    const { eventId, sequence, recordedAt, watchedFraction, replays, liked, commented, commentId, shared, skipped } =
      event;
    const comment = world.scenario.comments.find((entry) => entry.id === commentId)?.text[locale] ?? null;
    return {
      contribution,
      watch: {
        eventId,
        sequence,
        recordedAt,
        video: describeVideo(world, watch.video, locale),
        watchedFraction,
        secondsStayed: secondsStayed(world, watch),
        replays,
        liked,
        commented,
        comment,
        shared,
        skipped,
        engagement: engagement(watch),
        // Adding 0 turns −0 into 0.
        weight: Math.round(contribution * 100) + 0,
      },
    };
  });
}
