import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sfc32 } from "@/lib/engine/random/random";
import vectors from "@/lib/testing/vectors.json";
import { countCandidates } from "./candidates";
import { classDiversity } from "./class-diversity";
import { journalistRisks, prosecutorRisks, rightMatches } from "./class-risks";
import { clusterExcess, presence } from "./cluster-excess";
import { exactUnicity } from "./exact-unicity";
import { clusterInformation } from "./mutual-information";
import { pickByLift, recoveryChance } from "./recovery-chance";
import { scoreboard } from "./scoreboard";
import { matchSnapshots, snapshotOverlap } from "./snapshot-overlap";
import { distinctVideos, indexVideos, support } from "./video-index";

/** The vectors are printed to six places. */
const PLACES = 6;
const LETTERS = "abcdefgh";
const rows = Object.values(vectors.B4_unicity.input).map((videos) => [...videos].map((v) => LETTERS.indexOf(v)));
const offsets = rowEnds(rows);
const index = indexVideos(offsets, rows.flat(), LETTERS.length);

describe("re-identification B1 to B6b against the worked vectors", () => {
  it("B1: the prosecutor", () => {
    const { input, ...expected } = vectors.B1_prosecutor;
    const risks = prosecutorRisks(Object.freeze(input.classSizes), input.threshold);
    expect(risks.smallest).toBe(expected.k);
    expect(risks.highest).toBe(expected.highest);
    expect(risks.lowest).toBe(expected.lowest);
    expect(risks.average).toBeCloseTo(expected.average, PLACES);
    expect(risks.atRisk).toBeCloseTo(expected.recordsAtRisk, PLACES);
    expect(risks.uniqueShare).toBeCloseTo(expected.uniqueness, PLACES);
    expect(Object.values(prosecutorRisks([], 0.3))).toEqual([null, null, null, null, null, null]);
  });

  it("B2: the journalist and the marketer, and presence", () => {
    const { input, ...expected } = vectors.B2_journalist_marketer;
    const risks = journalistRisks(input.sample, input.population, input.threshold);
    expect(risks.highest).toBe(expected.journalistHighest);
    expect(risks.lowest).toBe(expected.journalistLowest);
    expect(risks.average).toBeCloseTo(expected.journalistAverage, PLACES);
    expect(risks.atRisk).toBeCloseTo(expected.journalistRecordsAtRisk, PLACES);
    expect(rightMatches(input.sample, input.population) / 10).toBeCloseTo(expected.marketer, PLACES);
    expect(Math.max(expected.rC1, expected.rC2)).toBe(risks.average);
    expect(journalistRisks([1, 1], [1, 1], 0).average).toBe(1);
    expect(journalistRisks([], [], 0).average).toBeNull();
    expect(input.sample.map((f, j) => presence(f, input.population[j] as number))).toEqual([0.5, 0.2, 1, 0.1]);
  });

  it("B3: diversity, closeness and homogeneous classes", () => {
    const { input, classes, homogeneousShare, l, t } = vectors.B3_ldiv_tclose;
    const values = ["S", "N"];
    const count = (row: readonly string[]) => values.map((value) => row.filter((each) => each === value).length);
    const overall = count(input.flat());
    const measured = input.map((row) => classDiversity(count(row), overall));
    classes.forEach((expected, i) => {
      expect(measured[i]?.distinct).toBe(expected.distinctL);
      expect(measured[i]?.entropy).toBeCloseTo(expected.entropyL, PLACES);
      expect(measured[i]?.distance).toBeCloseTo(expected.t, PLACES);
      expect(measured[i]?.distinct === 1).toBe(expected.attributeDisclosed);
    });
    expect(Math.min(...measured.map((each) => each?.distinct as number))).toBe(l);
    expect(Math.max(...measured.map((each) => each?.distance as number))).toBe(t);
    const told = input.filter((_, i) => measured[i]?.distinct === 1).flat().length / input.flat().length;
    expect(told).toBeCloseTo(homogeneousShare, PLACES);
    expect(classDiversity([0, 0], overall)).toBeNull();
  });

  it("B3b: a cohort above the rest", () => {
    const { input, excess, violates } = vectors.B3b_floc;
    const measured = clusterExcess(input.cohortSensitive, input.cohortSize, input.popSensitive);
    expect(measured).toBeCloseTo(excess, PLACES);
    expect((measured as number) > input.t).toBe(violates);
    expect(clusterExcess(0, 0, 0.5)).toBeNull();
  });

  it("B4: unicity, exactly", () => {
    const { unicity, meanCandidateSet, meanGuessSuccess } = vectors.B4_unicity;
    for (const [p, unique] of Object.entries(unicity))
      expect(exactUnicity(index, rows, Number(p))?.unique).toBeCloseTo(unique, PLACES);
    for (const [p, candidates] of Object.entries(meanCandidateSet))
      expect(exactUnicity(index, rows, Number(p))?.candidates).toBeCloseTo(candidates, PLACES);
    for (const [p, guessed] of Object.entries(meanGuessSuccess))
      expect(exactUnicity(index, rows, Number(p))?.guessed).toBeCloseTo(guessed, PLACES);
    expect(exactUnicity(index, rows, 5)).toBeNull();
  });

  it("B5: linkage from known watches, with an honest 'no match'", () => {
    const expected = vectors.B5_linkage;
    for (const [letter, watchers] of Object.entries(expected.supports))
      expect(support(index, LETTERS.indexOf(letter))).toBe(watchers);
    for (const [known, name] of [
      ["dh", "aux_dh"],
      ["ab", "aux_ab"],
      ["dhg", "aux_adh_oneWrong"],
    ] as const) {
      const { scores, best, sigma, eccentricity } = expected[name];
      const match = scoreboard(
        index,
        [...known].map((v) => LETTERS.indexOf(v)),
      );
      const sorted = Object.values(scores).sort((a, b) => b - a);
      expect(`u${(match.best as number) + 1}`).toBe(best);
      expect(match.score).toBeCloseTo(sorted[0] as number, PLACES);
      expect(match.runnerUp).toBeCloseTo(sorted[1] as number, PLACES);
      expect(match.sigma).toBeCloseTo(sigma, PLACES);
      expect(match.eccentricity).toBeCloseTo(eccentricity, PLACES);
    }
    const clear = scoreboard(index, [3, 7]).eccentricity;
    expect(clear >= 1 && clear < expected.input.phi).toBe(true);
    expect(scoreboard(index, [])).toEqual({ best: null, score: 0, runnerUp: 0, sigma: 0, eccentricity: 0 });
  });

  it("B6: bits, and the chance to recover a label", () => {
    const expected = vectors.B6_relabel;
    const table = expected.input as [number, number][];
    const information = clusterInformation(table);
    expect(information?.bits).toBeCloseTo(expected.mi_bits, PLACES);
    expect(information?.traitBits).toBeCloseTo(expected.H_Y, PLACES);
    expect(information?.share).toBeCloseTo(expected.uncertaintyCoefficient, PLACES);
    expect(clusterInformation([[0, 0]])).toBeNull();
    expect(clusterInformation([[3, 0]])).toEqual({ bits: 0, traitBits: 0, share: null });
    const chances = table.map((row) => row[0] / 10);
    for (const [known, chance] of Object.entries(expected.labelRecoveryByPlurality))
      expect(recoveryChance(chances, 0, Number(known))).toBeCloseTo(chance, PLACES);
    const { known, inC7, sizeC7, inC1, sizeC1, N, liftC7, pick } = expected.liftRule;
    expect(inC7 + inC1).toBe(known);
    const picked = pickByLift([inC1, inC7], [sizeC1, sizeC7], N);
    expect(["C1", "C7"][picked?.cluster as number]).toBe(pick);
    expect(picked?.lift).toBeCloseTo(liftC7, PLACES);
    expect(pickByLift([0, 0], [1, 1], 2)).toBeNull();
  });

  it("B6b: an old list of members finds the new numbers", () => {
    const { jaccard, matches } = vectors.B6b_snapshotMatch;
    const before = [0, 0, 0, 0, 0, 1, 1, 1, 1, 2];
    const after = [0, 0, 0, 0, 1, 1, 1, 1, 2, 0];
    const overlap = snapshotOverlap(before, after, 2);
    Object.values(jaccard).forEach((row, a) => {
      Object.values(row).forEach((value, b) => {
        expect(overlap[a]?.[b]).toBeCloseTo(value, PLACES);
      });
    });
    const numbers = ["#4821", "#0077"];
    expect(matchSnapshots(overlap).map((now) => numbers[now])).toEqual(Object.values(matches));
    expect(snapshotOverlap([], [], 1)).toEqual([[0]]);
  });
});

describe("re-identification on anything", () => {
  it("bits do not change, to the last digit, when clusters are renamed or renumbered", () => {
    const table = fc.array(fc.tuple(fc.nat({ max: 5_000 }), fc.nat({ max: 5_000 })), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(table, fc.integer(), (counts, seed) => {
        const random = sfc32(seed);
        const renamed = counts.map((row) => ({ row, key: random() })).sort((a, b) => a.key - b.key);
        const before = clusterInformation(counts);
        expect(clusterInformation(renamed.map(({ row }) => row))).toEqual(before);
        if (before) expect(before.bits).toBeLessThanOrEqual(before.traitBits + 1e-12);
      }),
    );
  });

  it("the chance to recover a label is what 40,000 draws give", () => {
    const chances = [0.2, 0.5, 0.3];
    const sizes = [100, 700, 200];
    const random = sfc32(11);
    let right = 0;
    for (let i = 0; i < 40_000; i++) {
      const found = [0, 0, 0];
      for (let k = 0; k < 5; k++) {
        const draw = random();
        const c = draw < 0.2 ? 0 : draw < 0.7 ? 1 : 2;
        found[c] = (found[c] as number) + 1;
      }
      const lifts = found.map((x, c) => x / (sizes[c] as number));
      const most = Math.max(...lifts);
      const tied = lifts.filter((lift) => Math.abs(lift - most) < 1e-12).length;
      if (Math.abs((lifts[0] as number) - most) < 1e-12) right += 1 / tied;
    }
    expect(Math.abs(recoveryChance(chances, 0, 5, sizes) - right / 40_000)).toBeLessThan(0.01);
  });

  it("the chances of all clusters together are one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 6 }),
        (weights, known) => {
          const total = weights.reduce((a, b) => a + b, 0);
          const chances = weights.map((weight) => weight / total);
          const sum = chances.reduce((all, _, c) => all + recoveryChance(chances, c, known, weights), 0);
          expect(sum).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  const worlds = fc.array(fc.array(fc.nat({ max: 9 }), { maxLength: 8 }), { minLength: 1, maxLength: 12 });
  const indexOf = (users: readonly (readonly number[])[]) => {
    const ends = rowEnds(users);
    return { ends, index: indexVideos(ends, users.flat(), 10) };
  };

  it("candidates are counted as by looking at everybody", () => {
    fc.assert(
      fc.property(worlds, fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 4 }), (users, known) => {
        const fits = users.filter((row) => known.every((v) => row.includes(v))).length;
        expect(countCandidates(indexOf(users).index, known)).toBe(fits);
        expect(countCandidates(indexOf(users).index, known, 2)).toBe(Math.min(2, fits));
      }),
    );
  });

  it("an index holds each user once per video, and scores go back to zero", () => {
    fc.assert(
      fc.property(worlds, fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 4 }), (users, known) => {
        const { ends, index: built } = indexOf(users);
        users.forEach((row, u) => {
          expect(distinctVideos(ends, users.flat(), u)).toEqual([...new Set(row)]);
        });
        expect(built.user).toHaveLength(users.reduce((sum, row) => sum + new Set(row).size, 0));
        const scores = new Float64Array(users.length);
        scoreboard(built, known, scores);
        expect([...scores]).toEqual(users.map(() => 0));
      }),
    );
  });

  it("a bigger crowd is never riskier", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 }),
        fc.nat({ max: 9 }),
        (f, more) => {
          const population = f.map((size) => size + more);
          const [narrow, wide] = [journalistRisks(f, f, 0.2), journalistRisks(f, population, 0.2)];
          expect(wide.highest as number).toBeLessThanOrEqual(narrow.highest as number);
          expect(wide.average as number).toBeLessThanOrEqual((narrow.average as number) + 1e-12);
        },
      ),
    );
  });
});

function rowEnds(users: readonly (readonly number[])[]): number[] {
  const ends = [0];
  for (const row of users) ends.push((ends.at(-1) as number) + row.length);
  return ends;
}
