import { deriveSeed, STREAM, sfc32 } from "@/lib/engine/random/random";
import type { Measure } from "../measure";
import { drawDistinct } from "./draw-distinct";
import { heldWatchIndex } from "./held-watch-index";
import { sampledShare } from "./sampled-share";
import { scoreboard } from "./scoreboard";
import { NOTHING_TO_ATTACK, watchesLeave } from "./table-that-leaves";
import { distinctVideos } from "./video-index";

/** known: watches that somebody knows of a person. bar: least eccentricity at which a match is named (φ of the source). users: how many are drawn. */
export const LINKAGE = { known: 3, bar: 1.5, users: 400 } as const;

/**
 * B5, people found by somebody who knows three videos that they really watched, in the rows that are held. Drawn: up to 400 people
 * of everyone, erased ones too; who watched fewer than three is not asked about. Found: theirs is the best row and it stands out.
 * Null where no watches leave. Pseudonyms do not stop it, the watches travel along. Retention, opt-out and erasure do where the row
 * is gone or the watches are; who is left stands in a thinner crowd. O(watches) for the index, then the watchers of three videos per
 * person. Source: Narayanan and Shmatikov 2008. Example: six users with four videos each, two known → found at a bar of 1, "no
 * match" at 1.5.
 */
export const linkage: Measure = {
  id: "linkage",
  group: "reidentification",
  code: "B5",
  unit: "share",
  formula: "score(u) = Σ 1 / ln max(2, supp i) · 1[u watched i]; found where (best − second) / σ ≥ 1.5",
  source: "Narayanan, Shmatikov 2008",
  better: "lower",
  measure(view) {
    if (!watchesLeave(view)) return NOTHING_TO_ATTACK;
    const { seenOffsets, seenVideo, seed, count } = view.population;
    const index = heldWatchIndex(view.population);
    const random = sfc32(deriveSeed(seed, STREAM.linkage));
    const scores = new Float64Array(index.users);
    const found: number[] = [];
    for (const user of drawDistinct(random, count, LINKAGE.users)) {
      const own = distinctVideos(seenOffsets, seenVideo, user);
      if (own.length < LINKAGE.known) continue;
      const known = drawDistinct(random, own.length, LINKAGE.known).map((i) => own[i] as number);
      const match = scoreboard(index, known, scores);
      found.push(match.best === user && match.eccentricity >= LINKAGE.bar ? 1 : 0);
    }
    return sampledShare(found);
  },
};
