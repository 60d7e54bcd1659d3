import { CHOICE, REPETITION_WINDOW } from "../choice/watch-choice";
import { logistic } from "../numeric/elementary";
import { TYPICAL_HOURS } from "../population/active-hours";
import { deriveSeed, STREAM } from "../random/random";
import { LONGEST_SITTING, type UserChunk } from "../world/generate-users";
import type { PopulationModel } from "../world/population-model";
import { DIMENSIONS } from "../world/world";
import type { KernelArena } from "./kernel-arena";

interface UsersKernels {
  bindPopulation(...columns: number[]): void;
  bindGroups(count: number, chance: number, misfit: number, topics: number, factors: number): void;
  bindTruth(primary: number, secondary: number, held: number): void;
  bindSittings(typical: number, days: number, longest: number, watches: number, room: number): void;
  bindShelf(...columns: number[]): void;
  bindChoice(constants: number, room: number): void;
  bindSeeds(users: number, collected: number, stream: number): void;
  bindUsers(...columns: number[]): void;
  generateUsers(first: number, count: number, watches: number, topics: number, room: number): void;
}

/** What world/generate-users.ts says, byte for byte, some ten times faster. The chunk lies in the arena. */
export function generateUsers(arena: KernelArena, model: PopulationModel, from: number, to: number): UserChunk {
  const { watchesPerUser } = model.scenario.population;
  const users = to - from;
  const watches = users * watchesPerUser;
  const kernels = arena.kernel<UsersKernels>();
  const chunk = {
    primaryArchetype: arena.allocate("u8", users),
    secondaryArchetype: arena.allocate("u8", users),
    groups: arena.allocate("u8", users),
    region: arena.allocate("u8", users),
    seed: arena.allocate("u32", users),
    minute: arena.allocate("u16", watches),
    video: arena.allocate("u16", watches),
    fraction: arena.allocate("u8", watches),
    actions: arena.allocate("u8", watches),
  };
  bindTruth(arena, kernels, model, chunk);
  bindBehaviour(arena, kernels, model);
  kernels.bindSeeds(deriveSeed(model.seed, STREAM.users), deriveSeed(model.seed, STREAM.collected), STREAM.collected);
  const columns = [chunk.region, chunk.seed, chunk.minute, chunk.video, chunk.fraction, chunk.actions];
  kernels.bindUsers(...columns.map((column) => column.byteOffset));
  const room = arena.allocate("f64", 2 * DIMENSIONS);
  kernels.generateUsers(from, users, watchesPerUser, model.catalogue.topicCount, room.byteOffset);
  return chunk;
}

function bindTruth(arena: KernelArena, kernels: UsersKernels, model: PopulationModel, chunk: UserChunk): void {
  const { catalogue, scenario, traitFactors } = model;
  const priors = arena.hold("f64", catalogue.priors);
  kernels.bindPopulation(
    catalogue.topicCount,
    catalogue.archetypeCount,
    scenario.people.regions.length,
    priors.byteOffset,
    priors.reduce((sum, prior) => sum + prior, 0),
    arena.hold("f64", catalogue.mixtures).byteOffset,
    scenario.population.primaryShare,
  );
  const { groups } = catalogue;
  const chance = Float64Array.from(groups.flatMap((group) => [...group.chance]));
  const misfit = Float64Array.from(groups.flatMap((group) => [group.quietShare, group.allyShare]));
  const topics = BigUint64Array.from(
    groups.flatMap((group) => [topicSet(group.directTopics), topicSet(group.proxyTopics)]),
  );
  kernels.bindGroups(
    groups.length,
    arena.hold("f64", chance).byteOffset,
    arena.hold("f64", misfit).byteOffset,
    arena.hold("u64", topics).byteOffset,
    arena.hold("f64", traitFactors).byteOffset,
  );
  kernels.bindTruth(chunk.primaryArchetype.byteOffset, chunk.secondaryArchetype.byteOffset, chunk.groups.byteOffset);
}

function bindBehaviour(arena: KernelArena, kernels: UsersKernels, model: PopulationModel): void {
  const { catalogue, scenario, shelf, sparse } = model;
  const { days, watchesPerUser } = scenario.population;
  const hours = arena.hold("f64", Float64Array.from(TYPICAL_HOURS));
  const sittings = arena.allocate("f64", watchesPerUser + 24);
  kernels.bindSittings(hours.byteOffset, days, LONGEST_SITTING, watchesPerUser, sittings.byteOffset);
  kernels.bindShelf(
    catalogue.topicCount,
    arena.hold("u32", shelf.offsets).byteOffset,
    arena.hold("u32", shelf.order).byteOffset,
    arena.hold("f64", shelf.weight).byteOffset,
    arena.hold("u32", sparse.offsets).byteOffset,
    arena.hold("u8", sparse.topic).byteOffset,
    arena.hold("f32", sparse.weight).byteOffset,
    arena.hold("f64", model.qualityTerm).byteOffset,
    arena.hold("f64", model.lengthTerm).byteOffset,
    model.videos.count,
  );
  const constants = arena.hold("f64", Float64Array.from(choiceConstants()));
  kernels.bindChoice(constants.byteOffset, arena.allocate("u8", REPETITION_WINDOW).byteOffset);
}

/** In the order in which assembly/watching.ts numbers them. */
function choiceConstants(): number[] {
  const c = CHOICE;
  const acts = [
    [c.like, c.likePerFraction],
    [c.comment, c.commentPerFraction],
    [c.share, c.sharePerFraction],
    [c.follow, c.followPerFraction],
  ] as const;
  return [
    ...[c.intercept, c.affinity, c.fatigue, c.repetition, c.mood, c.affinityCap, c.noise],
    ...[c.skipBelow, c.replayAbove, c.replayChance],
    ...acts.flat(),
    ...acts.map(([base, slope]) => logistic(base + slope) + 1e-9),
  ];
}

function topicSet(topics: readonly number[]): bigint {
  return topics.reduce((set, topic) => set | (1n << BigInt(topic)), 0n);
}
