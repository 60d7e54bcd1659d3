import { videoId } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";
import { describeVideo, topicsOfVideo } from "@/lib/read-models/describe-video";
import { type Column, decimalColumn, integerColumn, type Table, textColumn } from "../table";

/** One row per video. As many pairs of topic and weight as the video with most topics has. */
export function videosTable(world: World): Table {
  const { videos, scenario } = world;
  const rows = Array.from({ length: videos.count }, (_, index) => index);
  const described = rows.map((video) => describeVideo(world, video, "en"));
  const mixtures = rows.map((video) => topicsOfVideo(world, video));
  const most = Math.max(...mixtures.map((mixture) => mixture.length));
  const pairs = Array.from({ length: most }, (_, place): Column[] => {
    const nth = place + 1;
    const topics = mixtures.map((mixture) => scenario.topics[mixture[place]?.topic ?? -1]?.id ?? null);
    const weights = mixtures.map((mixture) => mixture[place]?.weight ?? Number.NaN);
    return [
      textColumn(
        `topic_${nth}`,
        `topic number ${nth} by weight${place > 0 ? ", empty where there is none" : ""}`,
        topics,
      ),
      decimalColumn(
        `weight_${nth}`,
        "its weight, 0 to 1; a row's weights sum to 1",
        weights,
        place > 0 ? { nullable: true } : {},
      ),
    ];
  });
  return {
    name: "videos",
    about: "one video of the catalogue",
    rows: videos.count,
    columns: [
      textColumn("video_id", "the video", rows.map(videoId)),
      textColumn(
        "title",
        "its title, in English",
        described.map((video) => video.title),
      ),
      textColumn(
        "creator",
        "who made it: a made-up name",
        described.map((video) => video.creator),
      ),
      textColumn(
        "region",
        "where it was made",
        rows.map((video) => scenario.people.regions[videos.region[video] as number]?.id ?? null),
      ),
      integerColumn("duration_seconds", "length in seconds", videos.durationSeconds),
      decimalColumn("quality", "how well made: normal around 0 with spread 0.5, no unit", videos.quality),
      integerColumn("uploaded_minute", "minutes since the window began; negative: before it", videos.uploadedMinute),
      ...pairs.flat(),
    ],
  };
}
