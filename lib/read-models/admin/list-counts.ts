import type { Truth } from "@/lib/domain/admin-views";
import { suppressList } from "@/lib/exposure/mechanisms/suppress-list";
import { suppressTable } from "@/lib/exposure/mechanisms/suppress-table";
import type { AdminContext } from "./admin-context";
import { userCount } from "./admin-context";
import { countHolders, type ListTally, type Tally } from "./list-truth";
import { audienceCounts } from "./published-counts";

type Count = number | null;

/** The list against the truth, as published. byCluster: by index; null where a cluster's split is withheld. */
export interface ListCounts {
  readonly confusion: Truth["confusion"];
  readonly byCluster: readonly ({ wrong: number; right: number } | null)[];
}

/**
 * Everybody is in one cell: wrongly or rightly listed in a cluster, missed, or neither. So one release serves all, and
 * sums of what was drawn cost nothing. A cluster's split is told only where both parts are, and where the topic's page tells their sum.
 */
export async function publishedList(
  context: AdminContext,
  topic: number,
  group: number,
  tally: ListTally,
  atCutOff: Tally,
): Promise<ListCounts> {
  const { publisher, world } = context;
  const clusters = tally.byCluster.length;
  const missed = countHolders(context, group) - atCutOff.holding;
  const neither = userCount(context) - atCutOff.listed - missed;
  const cells = [
    ...tally.byCluster.map(({ listed, holding }) => listed - holding),
    ...tally.byCluster.map(({ holding }) => holding),
    missed,
    neither,
  ];
  const drawn = (
    await publisher.drawn(`truth:${world.scenario.groups[group]?.id}`, [{ counts: cells, sensitivity: 1 }])
  )?.[0];
  if (!drawn) return nothing(clusters);
  const wrong = drawn.slice(0, clusters);
  const right = drawn.slice(clusters, 2 * clusters);
  const whole = { tp: sum(right), fp: sum(wrong), fn: drawn.at(-2) as number, tn: drawn.at(-1) as number };
  if (publisher.least === null)
    return { confusion: rounded(whole), byCluster: wrong.map((part, i) => split(part, right[i] as number)) };

  const table = suppressTable(
    wrong.map((part, i) => [part, right[i] as number]),
    publisher.least,
  );
  const four = suppressList([whole.tp, whole.fp, whole.fn, whole.tn], publisher.least, "published").published;
  const [fp = null, tp = null] = table.columnTotals;
  const confusion = { tp: least(tp, four[0]), fp: least(fp, four[1]), fn: four[2] ?? null, tn: four[3] ?? null };
  const told = publisher.noisy ? wrong : (await audienceCounts(context, topic)).listed;
  const open = confusion.tp !== null && confusion.fp !== null;
  return {
    confusion: rounded(confusion),
    byCluster: table.cells.map(([w = null, r = null], i) =>
      !open || w === null || r === null || (told[i] ?? null) === null ? null : split(w, r),
    ),
  };

  function rounded(counts: { [Key in keyof Truth["confusion"]]: Count }): Truth["confusion"] {
    const { tp, fp, fn, tn } = counts;
    return {
      tp: publisher.rounded(tp),
      fp: publisher.rounded(fp),
      fn: publisher.rounded(fn),
      tn: publisher.rounded(tn),
    };
  }

  function split(w: number, r: number): { wrong: number; right: number } {
    return { wrong: publisher.rounded(w) ?? 0, right: publisher.rounded(r) ?? 0 };
  }
}

/** Hidden where either way of hiding hides it. */
function least(one: Count, other: Count | undefined): Count {
  return other === null || other === undefined ? null : one;
}

function nothing(clusters: number): ListCounts {
  return { confusion: { tp: null, fp: null, fn: null, tn: null }, byCluster: new Array<null>(clusters).fill(null) };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
