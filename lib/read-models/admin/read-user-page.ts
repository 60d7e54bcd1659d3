import type { Access } from "@/lib/domain/access";
import { USER_FIELDS } from "@/lib/domain/permission";
import type { UserPage } from "@/lib/domain/user-page";
import { explain } from "@/lib/engine/explanation/additive-explanation";
import type { Watch } from "@/lib/engine/profiling/watch";
import { DIMENSIONS } from "@/lib/engine/world/world";
import { assignmentView } from "../assignment-view";
import { describeVideo } from "../describe-video";
import { topicId, topicLabel } from "../labels";
import { refuseToShow } from "../publish/people-gate";
import { secondsStayed } from "../seconds-stayed";
import { type AdminContext, adminContext, knownTopic } from "./admin-context";
import { clusterHistory } from "./cluster-history";
import { readableCollected } from "./readable-collected";
import { seenAt } from "./seen-at";
import { daysOf } from "./user-days";
import { listsOf } from "./user-lists";
import { type UserRecord, userRecord } from "./user-record";

const RECENT_WATCHES = 50;
const TOPICS_EXPLAINED = 3;

/** Everything held on one user that this role may read: the same page for a background user and a persona. */
export async function readUserPage(access: Access, userId: string, focusTopicId?: string): Promise<UserPage> {
  const context = await adminContext(access);
  const asked = focusTopicId === undefined ? null : knownTopic(context, focusTopicId);
  const { gate } = context;
  if (gate.closed !== null) throw refuseToShow(gate.closed);
  const record = await userRecord(context, userId);
  const { watches } = record;
  const history = gate.may("history");
  const counts = topicWatches(context, watches);
  const focus = asked ?? counts.indexOf(Math.max(...counts));
  const at = (watch: Watch | undefined) => (history && watch ? seenAt(watch.atMs) : null);
  return {
    userId: gate.may("userId") ? userId : null,
    withheldFields: gate.lacks(USER_FIELDS),
    assignment: gate.may("cluster") ? assignmentView(context.world, context.names, record.guess) : null,
    collected: readableCollected(record.collected, gate),
    totals: history ? totalsOf(context, watches) : null,
    firstSeenAt: at(watches[0]),
    lastSeenAt: at(watches.at(-1)),
    days: history ? daysOf(context, watches, focus) : null,
    focusTopic: history
      ? { topicId: topicId(context.world, focus), label: topicLabel(context.world, focus, context.locale) }
      : null,
    clusterHistory: history && gate.may("cluster") ? clusterHistory(context, watches) : null,
    lists: gate.may("share") ? await listsOf(context, watches) : null,
    explanation: history && gate.may("cluster") ? explanationOf(context, record, counts) : null,
    recentWatches: history
      ? watches
          .slice(-RECENT_WATCHES)
          .reverse()
          .map((watch) => recentWatch(context, watch))
      : null,
  };
}

/** Watches of videos that carry each topic. */
function topicWatches({ world }: AdminContext, watches: readonly Watch[]): number[] {
  return world.scenario.topics.map(
    (_, topic) => watches.filter((watch) => world.videos.topicWeights[watch.video * DIMENSIONS + topic]).length,
  );
}

function totalsOf({ world }: AdminContext, watches: readonly Watch[]): NonNullable<UserPage["totals"]> {
  const count = (test: (watch: Watch) => boolean) => watches.filter(test).length;
  return {
    watches: watches.length,
    secondsWatched: watches.reduce((sum, watch) => sum + secondsStayed(world, watch), 0),
    replays: watches.reduce((sum, watch) => sum + watch.replays, 0),
    likes: count((watch) => watch.liked),
    comments: count((watch) => watch.commented),
    shares: count((watch) => watch.shared),
    skips: count((watch) => watch.skipped),
  };
}

/** The largest parts of the similarity by topic and the rest in one sum, so that all of it adds up. */
function explanationOf(
  context: AdminContext,
  { watches, guess }: UserRecord,
  counts: number[],
): NonNullable<UserPage["explanation"]> {
  const { world, locale } = context;
  const { score, topics } = explain(world, watches, guess.nearest);
  const parts = world.scenario.topics
    .map((_, topic) => ({ topic, watches: counts[topic] ?? 0, contribution: topics[topic] as number }))
    .sort((a, b) => b.contribution - a.contribution);
  const named = parts.slice(0, TOPICS_EXPLAINED).filter((part) => part.contribution > 0);
  const others = parts.slice(named.length).filter((part) => part.watches > 0);
  return {
    topics: named.map(({ topic, ...part }) => ({
      topicId: topicId(world, topic),
      label: topicLabel(world, topic, locale),
      ...part,
    })),
    otherTopics: {
      count: others.length,
      watches: others.reduce((sum, part) => sum + part.watches, 0),
      contribution: score - named.reduce((sum, part) => sum + part.contribution, 0),
    },
    similarity: score,
  };
}

function recentWatch({ world, locale }: AdminContext, watch: Watch): NonNullable<UserPage["recentWatches"]>[number] {
  const { videoId, title, topics } = describeVideo(world, watch.video, locale);
  const { fraction, liked, commented, shared, skipped } = watch;
  return {
    at: seenAt(watch.atMs),
    videoId,
    title,
    topics: topics.map((topic) => topic.label),
    watchedFraction: fraction,
    liked,
    commented,
    shared,
    skipped,
  };
}
