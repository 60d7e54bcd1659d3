import { bindProfiling, bindWatches } from "../../kernels/bound-columns";
import { scratchArena } from "../../kernels/kernel-arena";
import { profileUsers as profileChunk, topicShares } from "../../kernels/profile-users";
import { sharedColumn } from "../../numeric/columns";
import { inPieces, pieceRange, type Steps } from "../../parallel/steps";
import type { ProfilingModel } from "../profiling-model";
import { DIMENSIONS, MINUTES_PER_DAY, type WatchTable } from "../world";
import { usersPerPiece } from "./users-per-piece";

const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/** What every user watched of every topic, topic by topic (topics × users); only needed until the lists are made. */
export interface TopicColumns {
  /** twentieths of a watch */
  readonly units: Uint16Array;
  readonly watched: Uint16Array;
  readonly lastMinute: Uint16Array;
}

/** Profiles of users and what is read beside them. */
export interface ProfiledColumns {
  /** users × DIMENSIONS, unit rows; all zero without watches */
  readonly profiles: Float32Array;
  readonly topics: TopicColumns;
}

/** What the users of one piece add to the sums over all. */
export interface ProfiledPart {
  readonly viewers: Uint32Array;
  readonly weeks: Uint32Array;
}

export interface ProfiledUsers extends ProfiledColumns {
  /** viewers of each topic */
  readonly viewers: Uint32Array;
  /** watches of each topic and week, topics × weekCount */
  readonly weeks: Uint32Array;
  readonly weekCount: number;
}

interface ProfileContext {
  readonly model: ProfilingModel;
  readonly watches: WatchTable;
  readonly days: number;
  readonly topicCount: number;
  readonly columns: ProfiledColumns;
}

/** Profiles and topic columns of users who are there already. Cost: O(watches + topics × users). */
export function* profileUsers(work: Omit<ProfileContext, "columns">): Steps<ProfiledUsers> {
  const users = work.watches.offsets.length - 1;
  const columns = emptyProfiles(users, work.topicCount);
  const parts = yield* inPieces<ProfiledPart>({
    work: "profile-users",
    run: profileUsersPiece,
    context: { ...work, columns } satisfies ProfileContext,
    pieces: Math.ceil(users / usersPerPiece(users)),
    stage: "users",
  });
  return { ...columns, ...addedUp(parts, work.topicCount, work.days) };
}

export function profileUsersPiece(context: ProfileContext, piece: number): ProfiledPart {
  const users = context.watches.offsets.length - 1;
  return profileRange(context, ...pieceRange(users, usersPerPiece(users), piece));
}

export function emptyProfiles(users: number, topicCount: number): ProfiledColumns {
  return {
    profiles: sharedColumn("f32", users * DIMENSIONS),
    topics: {
      units: sharedColumn("u16", topicCount * users),
      watched: sharedColumn("u16", topicCount * users),
      lastMinute: sharedColumn("u16", topicCount * users),
    },
  };
}

/** Fills the columns of users [from, to). */
export function profileRange(context: ProfileContext, from: number, to: number): ProfiledPart {
  const { model, watches, days, topicCount, columns } = context;
  const { profiles, topics } = columns;
  const count = watches.offsets.length - 1;
  const arena = scratchArena();
  bindProfiling(arena, model);
  bindWatches(arena, watches, from, to);
  profiles.set(profileChunk(arena, to - from), from * DIMENSIONS);
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

/** The parts' sums over all users. */
export function addedUp(parts: readonly ProfiledPart[], topicCount: number, days: number) {
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
  return { viewers, weeks, weekCount };
}

/** Whole weeks of the window, at least one. */
function weeksOf(days: number): number {
  return Math.max(1, Math.floor(days / 7));
}
