import { deriveSeed, STREAM, sfc32 } from "@/lib/engine/random/random";
import type { Measure } from "../measure";
import { countCandidates } from "./candidates";
import { drawDistinct } from "./draw-distinct";
import { heldWatchIndex } from "./held-watch-index";
import { sampledShare } from "./sampled-share";
import { NOTHING_TO_ATTACK, watchesLeave } from "./table-that-leaves";
import { distinctVideos } from "./video-index";

/** known: watches that somebody knows. users, sets: how many are drawn, and how many sets of watches of each. */
export const UNICITY = { known: 4, users: 400, sets: 5 } as const;

/**
 * B4, how many people are told from everyone by a given four of the videos that they really watched: theirs is the only held row
 * with all four. Drawn: up to 400 people of everyone, erased ones too, five sets of each, so the interval is that of the draw;
 * whoever watched fewer than four is not asked about. Null where no watches leave (aggregate-only, on-device, randomised labels).
 * Unmoved by numbers, pseudonyms and everything done to counts: the rows themselves are the fingerprint. Retention, opt-out and
 * erasure take away rows to be found; who is left stands in a thinner crowd. O(watches) for the index, then the shortest of four
 * lists per set. Source: de Montjoye et al. 2013. Example: abcd, abce, abfg, acfh, bcdh, aegh → 1 with four known, .361111 with two.
 */
export const unicity: Measure = {
  id: "unicity",
  group: "reidentification",
  code: "B4",
  unit: "share",
  formula: "mean over users of the share of their 4-subsets that fit their held row and no other",
  source: "de Montjoye et al. 2013",
  better: "lower",
  measure(view) {
    if (!watchesLeave(view)) return NOTHING_TO_ATTACK;
    const { population } = view;
    const { seenOffsets, seenVideo, seed, count } = population;
    const index = heldWatchIndex(population);
    const random = sfc32(deriveSeed(seed, STREAM.unicity));
    const shares: number[] = [];
    for (const user of drawDistinct(random, count, UNICITY.users)) {
      const own = distinctVideos(seenOffsets, seenVideo, user);
      if (own.length < UNICITY.known) continue;
      const held = new Set(distinctVideos(population.watchOffsets, population.watchVideo, user));
      let unique = 0;
      for (let set = 0; set < UNICITY.sets; set++) {
        const known = drawDistinct(random, own.length, UNICITY.known).map((i) => own[i] as number);
        if (known.every((video) => held.has(video)) && countCandidates(index, known, 2) === 1) unique++;
      }
      shares.push(unique / UNICITY.sets);
    }
    return sampledShare(shares);
  },
};
