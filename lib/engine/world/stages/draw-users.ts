import { bindProfiling, bindWatches } from "../../kernels/bound-columns";
import { generateUsers } from "../../kernels/generate-users";
import { scratchArena } from "../../kernels/kernel-arena";
import { profileUsers, topicShares } from "../../kernels/profile-users";
import { sharedColumn } from "../../numeric/columns";
import { inPieces, pieceRange, type Steps } from "../../parallel/steps";
import { idOfIndex } from "../../population/user-ids";
import type { PopulationModel } from "../population-model";
import { DIMENSIONS, MINUTES_PER_DAY, type TruthTable, type UserTable, type WatchTable } from "../world";
import { usersPerPiece } from "./users-per-piece";

const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/** What every user watched of every topic, topic by topic (topics × users); only needed until the lists are made. */
export interface TopicColumns {
  /** twentieths of a watch */
  readonly units: Uint16Array;
  readonly watched: Uint16Array;
  readonly lastMinute: Uint16Array;
}

interface DrawnColumns {
  readonly users: Omit<UserTable, "byId">;
  readonly truth: TruthTable;
  readonly watches: WatchTable;
  readonly profiles: Float32Array;
  readonly topics: TopicColumns;
}

export interface DrawnUsers extends DrawnColumns {
  /** viewers of each topic */
  readonly viewers: Uint32Array;
  /** watches of each topic and week, topics × weekCount */
  readonly weeks: Uint32Array;
  readonly weekCount: number;
}

interface DrawContext {
  readonly model: PopulationModel;
  readonly columns: DrawnColumns;
}

/** Users with their truth, watches, profiles and topic columns. Cost: O(users × watches). */
export function* drawUsers(model: PopulationModel): Steps<DrawnUsers> {
  const { users, days } = model.scenario.population;
  const { topicCount } = model.catalogue;
  const columns = emptyColumns(model);
  const parts = yield* inPieces<{ viewers: Uint32Array; weeks: Uint32Array }>({
    work: "draw-users",
    run: drawUsersPiece,
    context: { model, columns } satisfies DrawContext,
    pieces: Math.ceil(users / usersPerPiece(users)),
    stage: "users",
  });
  const weekCount = weeksOf(days);
  const viewers = new Uint32Array(topicCount);
  const weeks = sharedColumn("u32", topicCount * weekCount);
  for (const part of parts) {
    part.viewers.forEach((count, t) => {
      viewers[t] = (viewers[t] as number) + count;
    });
    part.weeks.forEach((count, cell) => {
      weeks[cell] = (weeks[cell] as number) + count;
    });
  }
  return { ...columns, viewers, weeks, weekCount };
}

function emptyColumns(model: PopulationModel): DrawnColumns {
  const { users: count, watchesPerUser } = model.scenario.population;
  const total = count * watchesPerUser;
  const offsets = sharedColumn("u32", count + 1);
  for (let u = 0; u <= count; u++) offsets[u] = u * watchesPerUser;
  return {
    users: {
      count,
      id: sharedColumn("u64", count),
      seed: sharedColumn("u32", count),
      region: sharedColumn("u8", count),
    },
    truth: {
      primaryArchetype: sharedColumn("u8", count),
      secondaryArchetype: sharedColumn("u8", count),
      groups: sharedColumn("u8", count),
    },
    watches: {
      offsets,
      video: sharedColumn("u16", total),
      fraction: sharedColumn("u8", total),
      actions: sharedColumn("u8", total),
      minute: sharedColumn("u16", total),
    },
    profiles: sharedColumn("f32", count * DIMENSIONS),
    topics: {
      units: sharedColumn("u16", model.catalogue.topicCount * count),
      watched: sharedColumn("u16", model.catalogue.topicCount * count),
      lastMinute: sharedColumn("u16", model.catalogue.topicCount * count),
    },
  };
}

export function drawUsersPiece({ model, columns }: DrawContext, piece: number) {
  const { users: count, watchesPerUser, days } = model.scenario.population;
  const { topicCount } = model.catalogue;
  const [from, to] = pieceRange(count, usersPerPiece(count), piece);
  const { users, truth, watches, profiles, topics } = columns;

  const arena = scratchArena();
  const chunk = generateUsers(arena, model, from, to);
  for (let u = from; u < to; u++) users.id[u] = idOfIndex(model.idScheme, BigInt(u));
  users.seed.set(chunk.seed, from);
  users.region.set(chunk.region, from);
  truth.primaryArchetype.set(chunk.primaryArchetype, from);
  truth.secondaryArchetype.set(chunk.secondaryArchetype, from);
  truth.groups.set(chunk.groups, from);
  for (const name of ["video", "fraction", "actions", "minute"] as const)
    watches[name].set(chunk[name], from * watchesPerUser);

  arena.clear();
  bindProfiling(arena, model);
  bindWatches(arena, watches, from, to);
  profiles.set(profileUsers(arena, to - from), from * DIMENSIONS);
  const weekCount = weeksOf(days);
  const firstMinute = Math.max(0, days * MINUTES_PER_DAY - weekCount * MINUTES_PER_WEEK);
  const shares = topicShares(arena, to - from, topicCount, weekCount, firstMinute);
  const viewers = new Uint32Array(topicCount);
  for (let t = 0; t < topicCount; t++) {
    const part = [t * (to - from), (t + 1) * (to - from)] as const;
    topics.units.set(shares.units.subarray(...part), t * count + from);
    topics.watched.set(shares.watched.subarray(...part), t * count + from);
    topics.lastMinute.set(shares.lastMinute.subarray(...part), t * count + from);
    for (const watched of shares.watched.subarray(...part)) if (watched > 0) viewers[t] = (viewers[t] as number) + 1;
  }
  return { viewers, weeks: shares.weeks.slice() };
}

/** Whole weeks of the window, at least one. */
function weeksOf(days: number): number {
  return Math.max(1, Math.floor(days / 7));
}
