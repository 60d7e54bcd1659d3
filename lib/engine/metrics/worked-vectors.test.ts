import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { modelOfEngine, printedVectors } from "@/lib/testing/model-document";
import { sfc32 } from "../random/random";
import { ORIGINS } from "../simulation/origins";
import { adjustedRandIndex } from "./adjusted-rand-index";
import { clusterChangeRate } from "./cluster-change-rate";
import { cosineDrift } from "./cosine-drift";
import { escapeTime } from "./escape-time";
import { exploitingShare } from "./exploiting-share";
import { giniCoefficient } from "./gini-coefficient";
import { homogenisation } from "./homogenisation";
import { intraListDiversity, type SparseRows } from "./intra-list-diversity";
import { bitSets, jaccardIndex } from "./jaccard-index";
import { miscalibration } from "./miscalibration";
import { pairedDifference } from "./paired-difference";
import { rabbitHole } from "./rabbit-hole";
import { satisfactionGap } from "./satisfaction-gap";
import { studentQuantile } from "./student-quantile";
import { topicEntropy } from "./topic-entropy";
import { type WatchSums, watchEngagement } from "./watch-engagement";

type Answer = number | null | undefined | Record<string, number | null | undefined>;
type Lists = readonly (readonly number[])[];

function sparse(rows: Lists): SparseRows {
  const topics = rows[0]?.length ?? 0;
  return {
    offsets: [0, ...rows.map((_, index) => (index + 1) * topics)],
    topic: rows.flatMap((row) => row.map((_, topic) => topic)),
    weight: rows.flat(),
  };
}

function together(lists: Lists, group: readonly number[], items: number) {
  const offsets = [0];
  for (const list of lists) offsets.push((offsets.at(-1) as number) + list.length);
  return homogenisation({ offsets, item: lists.flat(), items, group, ungrouped: -1 }, sfc32(1));
}

/** Each measure as MODEL.md's table gives its input. */
const MEASURES: Record<string, (...input: never[]) => Answer> = {
  adjustedRandIndex,
  clusterChangeRate,
  cosineDrift: (before: number[], after: number[]) => cosineDrift(before, after),
  escapeTime: (stays: [number, boolean][]) => escapeTime(stays.map(([watches, escaped]) => ({ watches, escaped }))),
  exploitingShare: (watches: Record<string, number>) => exploitingShare(ORIGINS.map((origin) => watches[origin] ?? 0)),
  giniCoefficient,
  intraListDiversity: (rows: Lists) => intraListDiversity(sparse(rows), [...rows.keys()], rows[0]?.length ?? 0),
  jaccardIndex: (a: number[], b: number[]) =>
    jaccardIndex(bitSets([0, a.length, a.length + b.length], [...a, ...b], 32), 0, 1),
  homogenisation: (lists: Lists, group: number[]) => {
    const { all, within, between } = together(lists, group, 32);
    return { all: all?.mean, within: within?.mean, between: between?.mean };
  },
  aboveChance: (lists: Lists, items: number) => {
    const { all } = together(lists, [0, 0], items);
    return { mean: all?.mean, chance: all?.byChance, above: all?.aboveChance };
  },
  miscalibration,
  pairedDifference: (treated: number[], control: number[]) => {
    const measured = pairedDifference(treated, control);
    return { mean: measured?.mean, from: measured?.interval?.[0], to: measured?.interval?.[1] };
  },
  rabbitHole: (runs: [number, number][]) => {
    const list = runs.flatMap(([topic, times]) => new Array<number>(times).fill(topic));
    const hole = rabbitHole(
      sparse([
        [1, 0],
        [0, 1],
      ]),
      list,
      2,
    );
    return {
      share: hole?.topShare,
      rise: hole?.rise,
      stayed: hole?.stay?.watches,
      left: Number(hole?.stay?.escaped),
    };
  },
  satisfactionGap,
  studentQuantile,
  topicEntropy: (shares: number[]) => {
    const entropy = topicEntropy(shares);
    return { bits: entropy?.bits, normalised: entropy?.normalised };
  },
  watchEngagement: (sums: WatchSums) => {
    const measured = watchEngagement(sums);
    return {
      fraction: measured?.watchedFraction,
      passes: measured?.passes,
      skipped: measured?.skippedShare,
      actions: measured?.actionsPerVideo,
      minutes: measured?.minutes,
    };
  },
};

/** Files that put measures together and define none of their own. */
const TOGETHER = [
  "draw-pairs",
  "engagement-gain",
  "exposure-measures",
  "feed-measures",
  "feed-row",
  "mean-of-known",
  "person-measures",
  "profile-drift",
  "rabbit-holes",
  "run-lists",
];

const rounded = (value: number | null | undefined) => `${Math.round((value ?? Number.NaN) * 1e4) / 1e4}`;

function printed(answer: Answer): string {
  if (answer === null || typeof answer !== "object") return rounded(answer);
  return Object.entries(answer)
    .map(([name, value]) => `${name} ${rounded(value)}`)
    .join(", ");
}

const rows = printedVectors(modelOfEngine());

describe("the worked examples in MODEL.md", () => {
  it.each(rows)("%s of %s", (name, input, answer) => {
    expect(printed(MEASURES[name]?.(...(JSON.parse(input) as never[])))).toBe(answer);
  });

  it("are there for every measure", () => {
    const names = readdirSync("lib/engine/metrics")
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .map((file) => file.replace(".ts", ""))
      .filter((name) => !TOGETHER.includes(name))
      .map((name) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
    const shown = rows.map(([name]) => name);
    expect(shown).toEqual(expect.arrayContaining(names));
    expect([...new Set(shown)].sort()).toEqual(Object.keys(MEASURES).sort());
  });
});
