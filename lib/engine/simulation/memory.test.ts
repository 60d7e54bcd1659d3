import { describe, expect, it } from "vitest";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { creatorOf, FOLLOWED_PULL, LOCAL_PULL, pullOf } from "./creators";
import { ORIGINS, originIndex } from "./origins";
import { RecentTopics } from "./recent-topics";
import { REST, RestingVideos } from "./resting-videos";
import { SEARCH, searchResults } from "./search";
import { WatchLog } from "./watch-log";

const world = tinyWorld();

describe("recent topics", () => {
  it("count the share of the last ten, and forget the eleventh", () => {
    const recent = new RecentTopics();
    expect(recent.shareOf(3)).toBe(0);
    for (let n = 0; n < 4; n++) recent.add(3);
    for (let n = 0; n < 6; n++) recent.add(5);
    expect([recent.shareOf(3), recent.shareOf(5), recent.shareOf(0)]).toEqual([0.4, 0.6, 0]);
    recent.add(5);
    expect(recent.shareOf(3)).toBeCloseTo(0.3, 12);
  });
});

describe("resting videos", () => {
  it("stay away for their days and then wake, oldest first, engagements beside them", () => {
    const resting = new RestingVideos(100);
    resting.add(4, 0.5, 0);
    resting.add(9, -0.2, 1);
    resting.startDay(REST.days - 1);
    expect(resting.videos).toEqual([4, 9]);
    resting.startDay(REST.days);
    expect([resting.videos, resting.engagements]).toEqual([[9], [-0.2]]);
    expect([resting.has(4), resting.has(9)]).toEqual([false, true]);
  });

  it("never are more than their share of the catalogue, of none at all in a tiny one", () => {
    const resting = new RestingVideos(40);
    for (let v = 0; v < 30; v++) resting.add(v, 0, 0);
    expect(resting.videos).toHaveLength(REST.share * 40);
    const tiny = new RestingVideos(3);
    tiny.add(1, 0, 0);
    expect(tiny.videos).toEqual([]);
  });
});

describe("a search", () => {
  it("finds the most liked videos of the topic that do not rest", () => {
    const resting = new RestingVideos(world.videos.count);
    const found = searchResults(world, 5, resting);
    expect(found).toHaveLength(SEARCH.videos);
    for (const video of found) expect(world.videos.primaryTopic[video]).toBe(5);
    const values = found.map((video) => world.appeal.overall[video] as number);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    resting.add(found[0] as number, 1, 0);
    expect(searchResults(world, 5, resting)).not.toContain(found[0]);
  });

  it("finds nothing for a topic without videos", () => {
    expect(searchResults(world, 63, new RestingVideos(world.videos.count))).toEqual([]);
  });
});

describe("creators and regions", () => {
  it("pull when followed, and when near", () => {
    const video = 17;
    const home = world.videos.region[video] as number;
    const follows = new Set([creatorOf(world.videos, video)]);
    expect(pullOf(world.videos, video, new Set(), home + 1)).toBe(0);
    expect(pullOf(world.videos, video, follows, home + 1)).toBe(FOLLOWED_PULL);
    expect(pullOf(world.videos, video, follows, home)).toBeCloseTo(FOLLOWED_PULL + LOCAL_PULL, 12);
  });

  it("tell creators of different topics apart", () => {
    const same = world.videos.creator.findIndex((creator, v) => v > 0 && creator === world.videos.creator[0]);
    expect(world.videos.primaryTopic[same]).not.toBe(world.videos.primaryTopic[0]);
    expect(creatorOf(world.videos, same)).not.toBe(creatorOf(world.videos, 0));
  });
});

describe("origins", () => {
  it("stand where their index says", () => {
    ORIGINS.forEach((origin, i) => {
      expect(originIndex(origin)).toBe(i);
    });
    expect(ORIGINS).toContain("search");
  });
});

describe("the log", () => {
  it("lays rows out by person, in the order they came, past its first room", () => {
    const log = new WatchLog();
    const rows = Array.from({ length: 9_000 }, (_, i) => ({
      person: (i * 7) % 4,
      day: i % 60,
      minute: i,
      session: i % 500,
      position: i % 100,
      video: i % 1_200,
      fraction: i % 256,
      actions: i % 32,
      origin: i % 11,
    }));
    for (const row of rows) log.add(row);
    const { offsets, ...columns } = log.byPerson(5);
    expect(offsets[4]).toBe(9_000);
    expect(offsets[5]).toBe(9_000);
    for (let person = 0; person < 4; person++) {
      const own = rows.filter((row) => row.person === person);
      const [from, to] = [offsets[person] as number, offsets[person + 1] as number];
      for (const name of Object.keys(columns) as (keyof typeof columns)[])
        expect(Array.from(columns[name].subarray(from, to))).toEqual(own.map((row) => row[name]));
    }
  });
});
