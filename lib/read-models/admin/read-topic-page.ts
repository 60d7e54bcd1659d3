import type { Access } from "@/lib/domain/access";
import type { TopicPage } from "@/lib/domain/admin-views";
import { DIMENSIONS } from "@/lib/engine/world/world";
import { describeVideo } from "../describe-video";
import { roomTotals } from "../room-totals";
import { backgroundTotals } from "../video-totals";
import { type AdminContext, adminContext, knownTopic } from "./admin-context";
import { clustersOfTopic, relatedTopics } from "./topic-audience";
import { topicRow } from "./topic-rows";

export async function readTopicPage(access: Access, topicId: string): Promise<TopicPage> {
  const context = await adminContext(access);
  const index = knownTopic(context, topicId);
  const topic = await topicRow(context, index);
  const clusters = await clustersOfTopic(context, index);
  const entry = context.world.scenario.topics[index];
  return {
    topic,
    description: { kind: topic.kind, tags: entry?.tags ?? [], contentNote: entry?.contentNote ?? false },
    cutOffShare: context.world.scenario.list.cutOffShare,
    videos: await videosOfTopic(context, index),
    clusters,
    related: relatedTopics(context, index),
    publishing: context.publisher.note(),
  };
}

interface Watching {
  watches: number;
  fraction: number;
}

/** Every video that carries the topic, most watched first. The topic's watches, shown beside, are their total. */
async function videosOfTopic(
  { world, room, roster, locale, publisher }: AdminContext,
  topic: number,
): Promise<TopicPage["videos"]> {
  const background = backgroundTotals(world);
  const personas = await roomTotals(room, world, roster);
  const rows: (Omit<TopicPage["videos"][number], "watches" | "meanWatchedFraction"> & Watching)[] = [];
  for (let video = 0; video < world.videos.count; video++) {
    if (!world.videos.topicWeights[video * DIMENSIONS + topic]) continue;
    const { videoId, title, creator } = describeVideo(world, video, locale);
    const watches = (background.watches[video] as number) + (personas.watches[video] as number);
    const fraction = (background.fraction[video] as number) + (personas.fraction[video] as number);
    rows.push({ videoId, title, creator, watches, fraction });
  }
  const exact = publisher.noisy ? null : rows.map(({ watches }) => watches);
  const { published } = publisher.list(exact, rows.length, "published");
  return rows
    .map(({ watches, fraction, ...video }, i) => ({
      ...video,
      watches: published[i] ?? null,
      meanWatchedFraction: published[i] == null ? null : watches > 0 ? fraction / watches : 0,
    }))
    .sort((a, b) => (b.watches ?? -1) - (a.watches ?? -1) || (a.videoId < b.videoId ? -1 : 1));
}
