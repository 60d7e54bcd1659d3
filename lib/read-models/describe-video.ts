import type { Locale } from "@/lib/domain/localized-text";
import type { Video } from "@/lib/domain/recommendation";
import { videoId } from "@/lib/engine/world/locate";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import { regionLabel } from "./labels";

/** A video's words and marks in one language; topics by falling weight. */
export function describeVideo(world: World, video: number, locale: Locale): Video {
  const { scenario, videos } = world;
  const primary = videos.primaryTopic[video] as number;
  const topic = scenario.topics[primary];
  if (!topic) throw new RangeError(`video ${video} has no topic`);
  const scripts = scenario.scripts[topic.id] ?? [];
  const script = scripts[(videos.script[video] as number) % scripts.length];
  const creator = videos.creator[video] as number;
  return {
    videoId: videoId(video),
    title: script?.title[locale] ?? "",
    caption: script?.caption[locale] ?? "",
    creator: topic.creators[creator] ?? "",
    creatorAvatar: primary * 100 + creator,
    sound: topic.sounds[videos.sound[video] as number]?.[locale] ?? "",
    durationSeconds: videos.durationSeconds[video] as number,
    region: regionLabel(world, videos.region[video] as number, locale),
    topics: topicsOfVideo(world, video).map(({ topic: t, weight }) => {
      const part = scenario.topics[t];
      return {
        topicId: part?.id ?? "",
        label: part?.label[locale] ?? "",
        contentNote: part?.contentNote ?? false,
        weight,
      };
    }),
    posterTopicId: topic.id,
    posterSeed: videos.posterSeed[video] as number,
  };
}

/** The topics a video carries, heaviest first. */
export function topicsOfVideo(world: World, video: number): { topic: number; weight: number }[] {
  const row = video * DIMENSIONS;
  const parts: { topic: number; weight: number }[] = [];
  for (let topic = 0; topic < world.scenario.topics.length; topic++) {
    const weight = world.videos.topicWeights[row + topic] as number;
    if (weight > 0) parts.push({ topic, weight });
  }
  return parts.sort((a, b) => b.weight - a.weight);
}
