import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plantedFeed } from "@/lib/bench/planted-feed";
import { feedLogisticReference, noiseReference, wordStream } from "../kernels/feed-step";
import { scratchArena } from "../kernels/kernel-arena";
import { runPopulationFeed } from "../kernels/population-feed";
import { runInline } from "../parallel/run";
import { gaussian } from "../random/distributions";
import { sfc32 } from "../random/random";
import { type PopulationFeedSpec, populationFeedSteps } from "./population-feed";
import { prepareCatalogue } from "./population-feed-catalogue";
import { LATENT_WIDTH } from "./population-feed-constants";
import { streamSeeds } from "./population-feed-piece";
import { poolsPerCluster, wholeCatalogue } from "./population-feed-pools";
import { populationFeedReference } from "./population-feed-reference";

/** Rows of which some are zero and some equal, so that scores tie. */
function rows(count: number, seed: number, scale: number): Float32Array {
  const random = sfc32(seed);
  const all = Float32Array.from({ length: count * LATENT_WIDTH }, () => scale * gaussian(random));
  for (let r = 0; r < count; r++) {
    const row = all.subarray(r * LATENT_WIDTH, (r + 1) * LATENT_WIDTH);
    if (random() < 0.1) row.fill(0);
    else if (r > 0 && random() < 0.3) row.set(all.subarray((r - 1) * LATENT_WIDTH, r * LATENT_WIDTH));
  }
  return all;
}

const small = fc.record({
  users: fc.integer({ min: 1, max: 5 }),
  videos: fc.integer({ min: 1, max: 700 }),
  steps: fc.integer({ min: 1, max: 12 }),
  seed: fc.integer(),
  scale: fc.constantFrom(0, 0.05, 0.12, 3),
  spread: fc.constantFrom(0, 0.5, 20),
});

describe("the kernel gives what the reference gives, bit for bit", () => {
  const compare = (mode: "exact" | "pooled") =>
    fc.property(small, ({ users, videos, steps, seed, scale, spread }) => {
      const quality = sfc32(seed + 1);
      const catalogue = prepareCatalogue(
        rows(videos, seed, scale),
        Float32Array.from({ length: videos }, () => spread * gaussian(quality)),
      );
      const truths = rows(users, seed + 2, 0.125);
      const pools =
        mode === "exact"
          ? wholeCatalogue(catalogue.panelCount, steps)
          : poolsPerCluster(catalogue.rows, catalogue.priors, rows(3, seed + 3, 0.125), steps, seed);
      const wanted = populationFeedReference(catalogue, pools, truths, steps, seed);
      const seeds = streamSeeds(seed, 0, users);
      const { scans, ...outcome } = runPopulationFeed(scratchArena(), catalogue, pools, {
        count: users,
        steps,
        truths,
        seeds,
      });
      expect(scans).toBeGreaterThan(0);
      expect(outcome).toEqual(wanted);
    });
  test("over the whole catalogue", () => {
    fc.assert(compare("exact"), { numRuns: 60 });
  });
  test("in pools", () => {
    fc.assert(compare("pooled"), { numRuns: 60 });
  });
});

const spec = (
  users: number,
  videos: number,
  steps: number,
  mode: "exact" | "pooled" = "exact",
): PopulationFeedSpec => ({
  mode,
  steps,
  seed: 11,
  ...plantedFeed(users, videos, 5),
});

describe("extremes", () => {
  test("nobody, nothing to show, no steps", () => {
    expect(runInline(populationFeedSteps(spec(0, 50, 3)))).toMatchObject({ watches: 0, watched: 0, cosine: 0 });
    expect(runInline(populationFeedSteps(spec(3, 0, 3)))).toMatchObject({ watches: 0, watched: 0, cosine: 0 });
    expect(runInline(populationFeedSteps(spec(3, 0, 3, "pooled")))).toMatchObject({ watches: 0 });
    expect(runInline(populationFeedSteps(spec(3, 50, 0)))).toMatchObject({ watches: 0 });
  });

  test.each(["exact", "pooled"] as const)("a catalogue that runs out: everything is shown once (%s)", (mode) => {
    const result = runInline(populationFeedSteps(spec(2, 27, 5, mode)));
    expect([...result.views]).toEqual(new Array(27).fill(2));
    expect(result.watchedByStep[2]).toBeGreaterThan(0);
    expect([...result.watchedByStep.slice(3)]).toEqual([0, 0]);
  });

  test("fewer videos than places", () => {
    expect(runInline(populationFeedSteps(spec(1, 3, 2))).watches).toBe(3);
  });

  test("what is no number is refused, and columns that do not fit", () => {
    const good = spec(2, 20, 2);
    const run = (change: Partial<PopulationFeedSpec>) => () => runInline(populationFeedSteps({ ...good, ...change }));
    const broken = good.truths.slice();
    broken[70] = Number.NaN;
    expect(run({ truths: broken })).toThrow(RangeError);
    expect(run({ qualities: good.qualities.map(() => Number.POSITIVE_INFINITY) })).toThrow(RangeError);
    expect(run({ qualities: new Float32Array(19) })).toThrow(RangeError);
    expect(run({ truths: new Float32Array(65) })).toThrow(RangeError);
    expect(run({ steps: -1 })).toThrow(RangeError);
    expect(run({ seed: 0.5 })).toThrow(RangeError);
  });
});

test("people do not notice who else is there", () => {
  const many = spec(40, 300, 6);
  const few = { ...many, truths: many.truths.slice(0, 7 * LATENT_WIDTH) };
  const alone = runInline(populationFeedSteps(few)).interests;
  expect(runInline(populationFeedSteps(many)).interests.slice(0, alone.length)).toEqual(alone);
});

test("pools lose little: watched fraction and cosine within two in a hundred of exact", () => {
  const totals = { exact: [0, 0], pooled: [0, 0] };
  for (const seed of [1, 2, 3])
    for (const mode of ["exact", "pooled"] as const) {
      const feed = plantedFeed(400, 5_000, seed);
      const { watched, cosine } = runInline(populationFeedSteps({ mode, steps: 20, seed, ...feed }));
      totals[mode] = [(totals[mode][0] as number) + watched, (totals[mode][1] as number) + cosine];
    }
  expect((totals.pooled[0] as number) / (totals.exact[0] as number)).toBeGreaterThan(0.98);
  expect((totals.pooled[1] as number) / (totals.exact[1] as number)).toBeGreaterThan(0.98);
});

test("noise has the mean and the spread of N(0, 1)", () => {
  const words = wordStream(17);
  const draws = Array.from({ length: 20_000 }, () => noiseReference(words));
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const variance = draws.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / draws.length;
  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(variance - 1)).toBeLessThan(0.04);
});

test("the logistic function is right to a millionth", () => {
  fc.assert(
    fc.property(fc.float({ min: -80, max: 80, noNaN: true }), (x) => {
      expect(Math.abs(feedLogisticReference(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(1e-6);
    }),
  );
  expect(feedLogisticReference(0)).toBe(0.5);
});

test("frozen", () => {
  const { watched, cosine } = runInline(populationFeedSteps(spec(30, 200, 6)));
  expect([watched, cosine]).toMatchInlineSnapshot(`
    [
      0.49499086382384927,
      0.5517125915384002,
    ]
  `);
  const pooled = runInline(populationFeedSteps(spec(30, 900, 6, "pooled")));
  expect([pooled.watched, pooled.cosine]).toMatchInlineSnapshot(`
    [
      0.6279109219906645,
      0.6863664595332548,
    ]
  `);
});
