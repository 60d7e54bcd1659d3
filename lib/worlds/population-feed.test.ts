import { expect, test } from "vitest";
import { plantedFeed } from "@/lib/bench/planted-feed";
import { runInline } from "@/lib/engine/parallel/run";
import { populationFeedSteps } from "@/lib/engine/simulation/population-feed";
import { runOnThreads } from "./run-on-threads";

test.each(["exact", "pooled"] as const)(
  "one thread and two give the same population feed, bit for bit (%s)",
  async (mode) => {
    const spec = { mode, steps: 8, seed: 3, ...plantedFeed(150, 700, 9) };
    const alone = runInline(populationFeedSteps(spec));
    expect(await runOnThreads(populationFeedSteps(spec), { threads: 1 })).toEqual(alone);
    expect(await runOnThreads(populationFeedSteps(spec), { threads: 2 })).toEqual(alone);
  },
);
