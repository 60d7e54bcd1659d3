import { generateUsers } from "../../kernels/generate-users";
import { scratchArena } from "../../kernels/kernel-arena";
import { sharedColumn } from "../../numeric/columns";
import { inPieces, pieceRange, type Steps } from "../../parallel/steps";
import { idOfIndex } from "../../population/user-ids";
import type { PopulationModel } from "../population-model";
import type { TruthTable, UserTable, WatchTable } from "../world";
import {
  addedUp,
  emptyProfiles,
  type ProfiledColumns,
  type ProfiledPart,
  type ProfiledUsers,
  profileRange,
} from "./profile-users";
import { usersPerPiece } from "./users-per-piece";

interface PeopleColumns {
  readonly users: Omit<UserTable, "byId">;
  readonly truth: TruthTable;
  readonly watches: WatchTable;
}

export interface DrawnUsers extends PeopleColumns, ProfiledUsers {}

interface DrawContext {
  readonly model: PopulationModel;
  readonly people: PeopleColumns;
  readonly columns: ProfiledColumns;
}

/** Users with their truth, watches, profiles and topic columns. Cost: O(users × watches). */
export function* drawUsers(model: PopulationModel): Steps<DrawnUsers> {
  const { users, days } = model.scenario.population;
  const { topicCount } = model.catalogue;
  const people = emptyColumns(model);
  const columns = emptyProfiles(users, topicCount);
  const parts = yield* inPieces<ProfiledPart>({
    work: "draw-users",
    run: drawUsersPiece,
    context: { model, people, columns } satisfies DrawContext,
    pieces: Math.ceil(users / usersPerPiece(users)),
    stage: "users",
  });
  return { ...people, ...columns, ...addedUp(parts, topicCount, days) };
}

function emptyColumns(model: PopulationModel): PeopleColumns {
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
  };
}

export function drawUsersPiece({ model, people, columns }: DrawContext, piece: number): ProfiledPart {
  const { users: count, watchesPerUser, days } = model.scenario.population;
  const [from, to] = pieceRange(count, usersPerPiece(count), piece);
  const { users, truth, watches } = people;

  const chunk = generateUsers(scratchArena(), model, from, to);
  for (let u = from; u < to; u++) users.id[u] = idOfIndex(model.idScheme, BigInt(u));
  users.seed.set(chunk.seed, from);
  users.region.set(chunk.region, from);
  truth.primaryArchetype.set(chunk.primaryArchetype, from);
  truth.secondaryArchetype.set(chunk.secondaryArchetype, from);
  truth.groups.set(chunk.groups, from);
  for (const name of ["video", "fraction", "actions", "minute"] as const)
    watches[name].set(chunk[name], from * watchesPerUser);

  const { topicCount } = model.catalogue;
  return profileRange({ model, watches, days, topicCount, columns }, from, to);
}
