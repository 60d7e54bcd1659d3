import { environment } from "@/lib/config/environment";
import { DEFAULT_SCENARIO } from "@/lib/config/limits";
import type { Locale } from "@/lib/domain/localized-text";
import type { Video } from "@/lib/domain/recommendation";
import type { Watch } from "@/lib/engine/profiling/watch";
import { watchesOf } from "@/lib/engine/world/history";
import type { World } from "@/lib/engine/world/world";
import { getWorld } from "@/lib/worlds/get-world";
import { collectedOfUser } from "./collected-view";
import { describeVideo } from "./describe-video";
import { keptWith } from "./kept-with";
import { secondsStayed } from "./seconds-stayed";

const VIDEOS = 6;
/** A topic that needs no explaining on a front page, and the script whose picture shows it best. */
const OPENING = { topic: "T60", script: 0 } as const;
const MS_PER_DAY = 86_400_000;

/** One video of a feed and what was kept when one made-up user of the world watched it. */
export interface ShowcaseItem {
  video: Video;
  recorded: {
    at: string;
    ipAddress: string;
    town: string;
    radiusKm: number;
    device: string;
    secondsStayed: number;
    watchedFraction: number;
    replays: number;
    liked: boolean;
    commented: boolean;
    shared: boolean;
  };
}

const openers = keptWith<World, "user", number>();

/** The landing page's running feed: recent watches of one background user of the default world, nothing invented beside it. */
export async function readShowcase(locale: Locale): Promise<ShowcaseItem[]> {
  const world = await getWorld(DEFAULT_SCENARIO, environment.DEFAULT_SEED);
  const user = openers(world, "user", () => openingUser(world));
  const todayMs = Math.floor(Date.now() / MS_PER_DAY) * MS_PER_DAY;
  const collected = collectedOfUser(world, user, locale);
  return feedOf(world, user, todayMs).map((watch) => ({
    video: describeVideo(world, watch.video, locale),
    recorded: {
      at: new Date(watch.atMs).toISOString(),
      ipAddress: collected.ipAddresses[0] ?? "",
      town: collected.town,
      radiusKm: collected.radiusKm,
      device: collected.device,
      secondsStayed: secondsStayed(world, watch),
      watchedFraction: watch.fraction,
      replays: watch.replays,
      liked: watch.liked,
      commented: watch.commented,
      shared: watch.shared,
    },
  }));
}

/** The first user whose feed opens with the opening topic, watched to the end and liked: there is most to read off it. */
function openingUser(world: World): number {
  for (let user = 0; user < world.users.count; user++) {
    const feed = feedOf(world, user, 0);
    const [first] = feed;
    if (feed.length === VIDEOS && opens(world, first) && first?.liked && first.fraction === 1) return user;
  }
  return 0;
}

function opens(world: World, watch: Watch | undefined): boolean {
  if (watch === undefined) return false;
  const topic = world.scenario.topics[world.videos.primaryTopic[watch.video] as number];
  return topic?.id === OPENING.topic && world.videos.script[watch.video] === OPENING.script;
}

/** A user's last watches that were neither skipped nor carry a content note, newest first, one per topic, the opening topic before all. */
function feedOf(world: World, user: number, worldEndMs: number): Watch[] {
  const byTopic = new Map<number, Watch>();
  for (const watch of watchesOf(world, user, worldEndMs).reverse()) {
    const topic = world.videos.primaryTopic[watch.video] as number;
    const quiet = !describeVideo(world, watch.video, "en").topics.some((part) => part.contentNote);
    if (!watch.skipped && quiet && (opens(world, watch) || !byTopic.has(topic))) byTopic.set(topic, watch);
  }
  const watches = [...byTopic.values()];
  return watches.sort((a, b) => Number(opens(world, b)) - Number(opens(world, a))).slice(0, VIDEOS);
}
