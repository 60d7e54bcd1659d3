import { createHash } from "node:crypto";
import type { DataPolicy } from "@/lib/domain/data-policy";
import type { Publishing } from "@/lib/domain/publishing";
import { SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import type { World } from "@/lib/engine/world/world";
import { roundCount } from "@/lib/exposure/mechanisms/round-count";
import { type SuppressedList, suppressList } from "@/lib/exposure/mechanisms/suppress-list";
import { findRelease, releaseOnce } from "@/lib/store/releases";
import { noiseSource } from "./noise-source";
import { type CountColumn, noisyColumns } from "./noisy-columns";

const MS_PER_MINUTE = 60_000;
const THOUSANDTHS = 1_000;

/** The one door through which counts of people leave: noise first, then small cells, then rounding. */
export interface Publisher {
  /** some safeguard on counts is on */
  readonly guards: boolean;
  /** exact figures that would give guarded counts back must go too */
  readonly noisy: boolean;
  /** the least count that is shown; null: any */
  readonly least: number | null;
  /** Counts as drawn for this period, or as they are without noise; null when the budget is spent. */
  drawn(name: string, columns: readonly CountColumn[]): Promise<number[][] | null>;
  /** Drawn counts as a list: small cells hidden (with a total, so that it does not tell them), the rest rounded. */
  list(counts: readonly number[] | null, length: number, total: "published" | "absent"): SuppressedList;
  /** One count that stands alone. */
  rounded(count: number | null): number | null;
  note(): Publishing;
}

export function publisherOf(
  room: { readonly id: string; readonly createdAt: Date },
  world: World,
  policy: DataPolicy,
): Publisher {
  const { smallCell, roundTo, countEpsilon } = policy.publish;
  const period = periodAt(room.createdAt.getTime(), Date.now());
  const counted = createHash("sha256")
    .update(world.hash)
    .update(JSON.stringify(policy.learn))
    .digest("hex")
    .slice(0, 12);
  let budgetSpent = false;

  async function drawn(name: string, columns: readonly CountColumn[]): Promise<number[][] | null> {
    if (countEpsilon === null) return columns.map(({ counts }) => [...counts]);
    const terms = {
      roomId: room.id,
      name: `${name}@${counted}`,
      period: period.name,
      cost: Math.round(countEpsilon * THOUSANDTHS),
      budget: SAFEGUARD_STRENGTH.countBudget * THOUSANDTHS,
    };
    const flat =
      (await findRelease(terms)) ??
      (await releaseOnce(terms, () => noisyColumns(columns, countEpsilon, noiseSource()).flat()));
    if (flat === null) {
      budgetSpent = true;
      return null;
    }
    let from = 0;
    return columns.map(({ counts }) => {
      from += counts.length;
      return flat.slice(from - counts.length, from);
    });
  }

  const rounded = (count: number | null) => (count === null || roundTo === null ? count : roundCount(count, roundTo));

  return {
    guards: smallCell !== null || roundTo !== null || countEpsilon !== null,
    noisy: countEpsilon !== null,
    least: smallCell,
    drawn,
    rounded,
    list(counts, length, total) {
      if (counts === null) return { published: new Array<null>(length).fill(null), total: null };
      const { published, total: sum } =
        smallCell === null
          ? { published: [...counts], total: total === "absent" ? null : counts.reduce((a, b) => a + b, 0) }
          : suppressList(counts, smallCell, total);
      return { published: published.map(rounded), total: rounded(sum) };
    },
    note: () => ({
      hiddenBelow: smallCell,
      roundedTo: roundTo,
      noise:
        countEpsilon === null
          ? null
          : { epsilon: countEpsilon, nextPeriodAt: new Date(period.endsAt).toISOString(), budgetSpent },
    }),
  };
}

/** Periods are counted from the room's beginning, so that each room has whole ones. */
function periodAt(beganMs: number, nowMs: number): { name: string; endsAt: number } {
  const length = SAFEGUARD_STRENGTH.countPeriodMinutes * MS_PER_MINUTE;
  const index = Math.floor((nowMs - beganMs) / length);
  return { name: String(index), endsAt: beganMs + (index + 1) * length };
}
