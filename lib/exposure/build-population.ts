import type { LearnPolicy } from "@/lib/domain/data-policy";
import { homeFor } from "@/lib/engine/population/collected-data";
import { drawErased, drawOptOut } from "@/lib/engine/population/opt-out";
import type { WatchTable, World } from "@/lib/engine/world/world";
import { addressIndex, holdsColumn, homeColumns, listShareColumn } from "./background-columns";
import type { ExposurePopulation } from "./exposure-population";

/** One persona of the room as the measures need it: no ID, no seat, no handle. */
export interface MeasuredPersona {
  /** holds the trait of the group that is measured */
  readonly holds: boolean;
  /** cluster and share of the list topic as the company holds them; `held.clustering.count` and 0 where it holds none */
  readonly heldCluster: number;
  readonly heldListShare: number;
  /** videos by index in the order of watching: those that the company still holds, and all */
  readonly heldVideos: ArrayLike<number>;
  readonly seenVideos: ArrayLike<number>;
  /** index into scenario.people.regions and scenario.people.devices */
  readonly region: number;
  readonly device: number;
  /** the card's seed: drives what is collected */
  readonly seed: number;
  readonly optedOut: boolean;
  readonly erased: boolean;
}

/** What is measured: one sensitive group, by index, in what the company holds and in what happened. */
export interface MeasuredPeople {
  /** `happened` itself where nothing is held back */
  readonly held: World;
  readonly happened: World;
  readonly learn: Pick<LearnPolicy, "optOut" | "erasure">;
  readonly personas: readonly MeasuredPersona[];
  readonly group: number;
}

/**
 * Everyone as columns: the background users of the two worlds, whose indices agree, then the personas. Nobody has opted
 * out or been erased where that is not offered. Columns of background users are shared with the worlds where there are
 * no personas, and homes are worked out once per world. Cost: O(users + watches); about 20 ms at 100,000 users once the
 * homes are known. No users: empty columns.
 */
export function buildPopulation({ held, happened, learn, personas, group }: MeasuredPeople): ExposurePopulation {
  const background = happened.users.count;
  const homes = homeColumns(happened);
  const nobody = new Uint8Array(background);
  const withPersonas = <T extends Column>(column: T, of: (persona: MeasuredPersona) => number) =>
    extended(column, personas.map(of));
  const kept = withWatches(
    held.watches,
    personas.map((persona) => persona.heldVideos),
  );
  const seen = withWatches(
    happened.watches,
    personas.map((persona) => persona.seenVideos),
  );
  return {
    held,
    happened,
    count: background + personas.length,
    background,
    group,
    holds: withPersonas(holdsColumn(happened, group), ({ holds }) => Number(holds)),
    cluster: withPersonas(held.assignments.cluster, ({ heldCluster }) => heldCluster),
    listShare: withPersonas(listShareColumn(held, group), ({ heldListShare }) => heldListShare),
    cutOffShare: happened.scenario.list.cutOffShare,
    watchOffsets: kept.offsets,
    watchVideo: kept.video,
    seenOffsets: seen.offsets,
    seenVideo: seen.video,
    region: withPersonas(happened.users.region, ({ region }) => region),
    device: withPersonas(homes.device, ({ device }) => device),
    address: withPersonas(homes.address, ({ region, seed }) =>
      addressIndex(happened, region, homeFor(happened.scenario, seed).host),
    ),
    optedOut: withPersonas(learn.optOut ? drawOptOut(happened) : nobody, ({ optedOut }) =>
      Number(learn.optOut && optedOut),
    ),
    erased: withPersonas(learn.erasure ? drawErased(happened) : nobody, ({ erased }) =>
      Number(learn.erasure && erased),
    ),
    seed: happened.seed,
  };
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array;

function extended<T extends Column>(column: T, more: ArrayLike<number>): T {
  if (more.length === 0) return column;
  const longer = new (column.constructor as new (length: number) => T)(column.length + more.length);
  longer.set(column);
  longer.set(more, column.length);
  return longer;
}

function withWatches({ offsets, video }: Pick<WatchTable, "offsets" | "video">, lists: readonly ArrayLike<number>[]) {
  const before = offsets.at(-1) ?? 0;
  const ends: number[] = [];
  let end = before;
  for (const list of lists) {
    end += list.length;
    ends.push(end);
  }
  if (end === before) return { offsets: extended(offsets, ends), video };
  const longer = new Uint16Array(end);
  longer.set(video.subarray(0, before));
  lists.forEach((list, p) => {
    longer.set(list, ends[p - 1] ?? before);
  });
  return { offsets: extended(offsets, ends), video: longer };
}
