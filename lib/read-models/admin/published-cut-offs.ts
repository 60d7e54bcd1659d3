import type { Truth } from "@/lib/domain/admin-views";
import type { Publisher } from "../publish/publisher";

/** What a list with this least share would get right and wrong. Nested: a lower share lists everybody that a higher one does. */
export interface CutOff {
  readonly share: number;
  readonly listed: number;
  readonly wronglyListed: number;
  readonly missed: number;
}

/**
 * The cut-offs as published. Beside noisy counts none: they are exact. With small cells hidden, two cut-offs that are
 * both told differ by nobody or by enough people in each part, or their difference would be a small cell; the scenario's own goes
 * first, the others follow from it outwards.
 */
export function publishedCutOffs(publisher: Publisher, cutOffs: readonly CutOff[], own: number): Truth["cutOffs"] {
  if (publisher.noisy) return [];
  const told = publisher.least === null ? cutOffs : apart(cutOffs, own, publisher.least);
  return told.map(({ share, listed, wronglyListed, missed }) => ({
    share,
    listed: publisher.rounded(listed),
    wronglyListed: publisher.rounded(wronglyListed),
    missed: publisher.rounded(missed),
  }));
}

function apart(cutOffs: readonly CutOff[], own: number, least: number): CutOff[] {
  const centre = cutOffs.findIndex(({ share }) => share === own);
  const first = cutOffs[centre];
  if (!first || !parts(first).every((part) => part >= least)) return [];
  const lower = outwards(cutOffs.slice(0, centre).reverse());
  const higher = outwards(cutOffs.slice(centre + 1));
  return [...lower.reverse(), first, ...higher];

  function outwards(others: readonly CutOff[]): CutOff[] {
    const kept: CutOff[] = [];
    let last = first as CutOff;
    for (const next of others) {
      const before = parts(last);
      const differences = parts(next).map((part, i) => Math.abs(part - (before[i] as number)));
      const told =
        differences.every((part) => part === 0 || part >= least) && parts(next).every((part) => part >= least);
      if (!told) continue;
      kept.push(next);
      last = next;
    }
    return kept;
  }
}

/** Wrongly listed, rightly listed, missed. */
function parts({ listed, wronglyListed, missed }: CutOff): number[] {
  return [wronglyListed, listed - wronglyListed, missed];
}
