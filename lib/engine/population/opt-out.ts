import { deriveSeed, STREAM, sfc32 } from "../random/random";
import type { World } from "../world/world";

/** Chance to opt out of those who hold the trait of the scenario's first group, and of everyone else. Invented. */
export const OPT_OUT_CHANCE = { holders: 0.4, others: 0.1 } as const;
/** Chance that somebody asks to be erased. Invented. */
export const ERASED_CHANCE = 0.05;

type Drawn = Pick<World, "users" | "truth">;

/**
 * Who opts out where that is offered, by background user: 1 = has. Drawn from the truth, because people know their own
 * trait and have reason to hide it; no engine stage sees it. A stream per user, so that it is the same everywhere and in
 * any part of the population. No users: an empty column. Cost: O(users), 0.1 µs each.
 */
export function drawOptOut({ users, truth }: Drawn): Uint8Array {
  const { holders, others } = OPT_OUT_CHANCE;
  return drawn(users, STREAM.optOut, (u) => ((truth.groups[u] as number) & 1 ? holders : others));
}

/** Who asks to be erased where that is offered, by background user: 1 = has. Whoever they are, alike. Cost as above. */
export function drawErased({ users }: Pick<World, "users">): Uint8Array {
  return drawn(users, STREAM.erasure, () => ERASED_CHANCE);
}

function drawn({ seed }: World["users"], stream: number, chance: (user: number) => number): Uint8Array {
  return Uint8Array.from(seed, (own, u) => Number(sfc32(deriveSeed(own, stream))() < chance(u)));
}
