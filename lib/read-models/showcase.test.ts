import { beforeAll, describe, expect, it } from "vitest";
import { environment } from "@/lib/config/environment";
import { buildWorld } from "@/lib/engine/world/build-world";
import { watchesOf } from "@/lib/engine/world/history";
import { videoIndex } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { worldKey } from "@/lib/worlds/world-key";
import { rememberWorld } from "@/lib/worlds/world-memory";
import { collectedOfUser } from "./collected-view";
import { readShowcase } from "./showcase";

let world: World;
beforeAll(() => {
  const scenario = loadScenario("the-list");
  world = buildWorld({ ...scenario, population: { ...scenario.population, users: 400 } }, environment.DEFAULT_SEED);
  rememberWorld(worldKey(scenario, environment.DEFAULT_SEED), world);
});

describe("the landing page's feed", () => {
  it("is what one background user of the default world really watched", async () => {
    const items = await readShowcase("en");
    expect(items).toHaveLength(6);
    const seen = items.map((item) => videoIndex(world, item.video.videoId));
    const users = Array.from({ length: world.users.count }, (_, user) => user).filter((user) => {
      const watched = new Set(watchesOf(world, user, 0).map((watch) => watch.video));
      return seen.every((video) => watched.has(video));
    });
    const fits = users.filter(
      (user) => collectedOfUser(world, user, "en").ipAddresses[0] === items[0]?.recorded.ipAddress,
    );
    expect(fits).toHaveLength(1);
    const watches = watchesOf(world, fits[0] as number, 0);
    for (const { video, recorded } of items) {
      const same = watches.filter((watch) => watch.video === videoIndex(world, video.videoId));
      expect(same.map((watch) => watch.fraction)).toContain(recorded.watchedFraction);
      expect(same.map((watch) => watch.liked)).toContain(recorded.liked);
    }
  });

  it("opens with a harmless topic, shows six different ones and carries no content note", async () => {
    const items = await readShowcase("es");
    expect(items[0]?.video.posterTopicId).toBe("T60");
    expect(new Set(items.map((item) => item.video.posterTopicId)).size).toBe(6);
    expect(items.flatMap((item) => item.video.topics).some((topic) => topic.contentNote)).toBe(false);
    expect(items[0]?.recorded).toMatchObject({ liked: true, watchedFraction: 1 });
  });
});
