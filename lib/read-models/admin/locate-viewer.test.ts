import { beforeAll, describe, expect, it } from "vitest";
import { VIEWER_SORTS, type ViewersQuery } from "@/lib/domain/admin-views";
import type { Room } from "@/lib/domain/room";
import type { World } from "@/lib/engine/world/world";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { hostAccess } from "@/lib/testing/host-access";
import { placeSmallWorld, plantSmallRoom, plantViewer, type Watching } from "@/lib/testing/small-room";
import { locateViewer } from "./locate-viewer";
import { readTopicViewers } from "./read-topic-viewers";

const PAGE_SIZE = 20;
let world: World;
const access = (room: Room) => hostAccess(room);
const videosOf = (topic: number, count: number): Watching[] =>
  Array.from({ length: count }, (_, i) => ({ video: topic + i * world.scenario.topics.length, watchedFraction: 0.9 }));

beforeAll(() => {
  world = placeSmallWorld();
});

describe("locateViewer", () => {
  useDisposableDatabase();

  it("names the row on which the list shows the persona, in every order, with and without a filter", async () => {
    const first = await plantViewer(await plantSmallRoom(), world, [...videosOf(0, 4), ...videosOf(7, 4)]);
    const { room, persona } = await plantViewer(first.room, world, [...videosOf(0, 3), ...videosOf(9, 3)]);
    const topicId = world.scenario.topics[0]?.id ?? "";
    for (const sort of VIEWER_SORTS.flatMap((each) => [each, `-${each}`])) {
      for (const minShare of [0, 0.1]) {
        const query: ViewersQuery = { sort, minShare };
        for (const userId of [first.persona.userId, persona.userId]) {
          const place = await locateViewer(access(room), topicId, query, userId);
          const position = place?.position ?? -1;
          const page = Math.floor(position / PAGE_SIZE) + 1;
          const list = await readTopicViewers(access(room), topicId, query, { page, pageSize: PAGE_SIZE });
          expect(list.rows[position % PAGE_SIZE]?.userId, `${sort} ${minShare}`).toBe(userId);
        }
      }
    }
  });

  it("tells a filter that hides the persona from a topic that it never watched", async () => {
    const { room, persona } = await plantViewer(await plantSmallRoom(), world, videosOf(0, 5));
    const at = (topic: number, minShare: number) =>
      locateViewer(access(room), world.scenario.topics[topic]?.id ?? "", { sort: "-share", minShare }, persona.userId);
    const shown = await at(0, 0);
    expect(await at(0, 1)).toEqual({ share: shown?.share, position: null });
    const watched = new Set(
      videosOf(0, 5).flatMap(({ video }) =>
        [...world.videos.topicWeights.subarray(video * 64, video * 64 + 60)].flatMap((weight, topic) =>
          weight > 0 ? [topic] : [],
        ),
      ),
    );
    const never = world.scenario.topics.findIndex((_, topic) => !watched.has(topic));
    expect(await at(never, 0)).toBeNull();
  });
});
