import type { LearnPolicy } from "@/lib/domain/data-policy";
import { runInline } from "../parallel/run";
import type { Steps } from "../parallel/steps";
import { drawErased, drawOptOut } from "../population/opt-out";
import { blockedTopics, clearCentroids, clearMixtures, levelAppeal } from "./held/blocked-topics";
import { withoutErased } from "./held/erased-users";
import { keptWatches } from "./held/kept-watches";
import { labelsOnly } from "./held/labels-only";
import { heldHash, learnKey } from "./held/learn-key";
import { memberCentroids } from "./held/member-centroids";
import { learnFromWatches } from "./learn-from-watches";
import { profilingModel } from "./profiling-model";
import { nearestMembers } from "./stages/nearest-members";
import { profileUsers } from "./stages/profile-users";
import { MINUTES_PER_DAY, type World } from "./world";

/**
 * The world as the company holds it under a learn policy: the same users at the same indices, and of them only what may
 * be kept and inferred. Everything is worked out again from the watches that remain, so that profiles, clusters, members,
 * lists, lifts and totals fit together; the clusters themselves are those of the fit, not new ones. The world that is given
 * is not changed; where the policy changes nothing, it is the result.
 *
 * Users who opted out or were erased have no watches, a profile of zeros and the index of "no clear cluster", and stand
 * among no members and on no list; erased ones have no ID either, and centroids are those of the others. No users and no
 * watches are ordinary input. Cost: under half a build; see MODEL.md.
 * Example: holdWorld(world, baseline) === world.
 */
export function* holdWorldSteps(world: World, learn: LearnPolicy): Steps<World> {
  if (learnKey(learn) === "") return world;
  const erased = learn.erasure ? drawErased(world) : new Uint8Array(world.users.count);
  const optedOut = learn.optOut ? drawOptOut(world) : new Uint8Array(world.users.count);
  const left = erased.map((gone, u) => gone | (optedOut[u] as number));
  const relearns = learn.retentionDays !== null || learn.blockedTopics !== "none" || learn.erasure || learn.optOut;
  const learnt = relearns ? yield* relearn(world, learn, left) : world;
  const known = learn.erasure ? { ...learnt, users: withoutErased(world.users, erased) } : learnt;
  const labels = learn.onDevice || learn.labelEpsilon !== null;
  const held = labels ? yield* labelsOnly(known, left, learn.labelEpsilon) : known;
  return { ...held, hash: heldHash(world.hash, learn) };
}

/** The same in this thread. */
export function holdWorld(world: World, learn: LearnPolicy): World {
  return runInline(holdWorldSteps(world, learn));
}

function* relearn(world: World, learn: LearnPolicy, left: Uint8Array): Steps<World> {
  const { scenario, seed } = world;
  const { days } = scenario.population;
  const blocked = blockedTopics(scenario, learn);
  const videos = clearMixtures(world.videos, blocked);
  const model = profilingModel(scenario, videos);
  const fromMinute = learn.retentionDays === null ? 0 : (days - learn.retentionDays) * MINUTES_PER_DAY;
  const watches = keptWatches(world.watches, left, fromMinute);
  const profiled = yield* profileUsers({ model, watches, days, topicCount: scenario.topics.length });

  const before = clearCentroids(world.clustering.centroids, blocked);
  const labels = yield* nearestMembers(profiled.profiles, before);
  const { count } = world.clustering;
  const centroids = learn.erasure ? memberCentroids(profiled.profiles, labels, count) : before;
  const learnt = yield* learnFromWatches({
    scenario,
    seed,
    model,
    watches,
    profiled,
    fitted: { ...world.clustering, centroids },
    labels,
    left,
    heldAppeal: (appeal) => levelAppeal(appeal, world.videos, blocked),
  });
  return { ...world, videos, watches, ...learnt };
}
