import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeasuredPersona } from "@/lib/exposure/build-population";
import { onlyPersonas, plainPersona, plainRole, plainView, tinyPopulation } from "@/lib/testing/exposure-view";
import { tinyWorld } from "@/lib/testing/tiny-world";
import vectors from "@/lib/testing/vectors.json";
import { sensitiveClusters } from "../sensitive-clusters";
import { countExposed } from "./exposed";
import { exposedOfHolders } from "./exposed-of-holders";
import { exposedOfRest } from "./exposed-of-rest";
import { exposureDifference } from "./exposure-difference";
import { exposureRatio } from "./exposure-ratio";
import { labelReach } from "./label-reach";
import { optOutLift } from "./opt-out-lift";

const LISTED = { heldListShare: 0.5 };
const people = (count: number, person: Partial<MeasuredPersona>) =>
  Array.from({ length: count }, () => plainPersona(person));

const MEASURES = [exposedOfHolders, exposedOfRest, exposureRatio, exposureDifference, optOutLift, labelReach];

describe("who is exposed (vector E1)", () => {
  const { input, ...expected } = vectors.E1_disparate;
  const population = onlyPersonas([
    ...people(input.S_exposed, { holds: true, ...LISTED }),
    ...people(input.S - input.S_exposed, { holds: true }),
    ...people(input.rest_exposed, LISTED),
    ...people(input.rest - input.rest_exposed, {}),
  ]);
  const view = plainView(population);

  it("gives the sourced shares, ratio and difference", () => {
    expect(exposedOfHolders.measure(view)).toMatchObject({ value: 0.8, numerator: 8, denominator: 10 });
    expect(exposedOfRest.measure(view).value).toBeCloseTo(expected.shareRestExposed, 6);
    expect(exposureRatio.measure(view).value).toBeCloseTo(expected.ratio, 6);
    expect(exposureDifference.measure(view).value).toBeCloseTo(expected.difference, 6);
  });

  it("takes an identity and a guess in one view: without either nobody is", () => {
    for (const role of [plainRole({ seesIdentity: false }), plainRole({ seesInference: false })])
      expect(countExposed(plainView(population, { role }))).toMatchObject({ exposedHolders: 0, exposedRest: 0 });
  });

  it("stays within the role's regions and leaves out who was erased", () => {
    const elsewhere = plainView(population, { role: plainRole({ regions: new Set([1]) }) });
    expect(exposedOfHolders.measure(elsewhere).value).toBe(0);
    const erased = { ...population, erased: new Uint8Array(population.count).fill(1) };
    expect(exposedOfHolders.measure(plainView(erased)).value).toBe(0);
  });

  it("counts a sensitive cluster like the list", () => {
    const flags = sensitiveClusters(tinyWorld(), 0);
    const inCluster = (heldCluster: number) => plainView(onlyPersonas(people(3, { holds: true, heldCluster })));
    expect(exposedOfHolders.measure(inCluster(flags.indexOf(1))).value).toBe(1);
    expect(exposedOfHolders.measure(inCluster(flags.indexOf(0))).value).toBe(0);
  });
});

describe("opting out tells (vector E2)", () => {
  const { input, pSgivenOptOut, lift } = vectors.E2_optOutLift;
  const holders = 1_000 * input.prev;
  const others = 1_000 - holders;

  it("gives the sourced lift", () => {
    const population = onlyPersonas([
      ...people(1_000, {}).map((person, i) => ({
        ...person,
        holds: i < holders,
      })),
    ]);
    const optedOut = Uint8Array.from({ length: 1_000 }, (_, i) =>
      Number(i < holders ? i < holders * input.optS : i - holders < others * input.optN),
    );
    const measured = optOutLift.measure(plainView({ ...population, optedOut }));
    expect(measured.numerator).toBeCloseTo(pSgivenOptOut, 6);
    expect(measured.value).toBeCloseTo(lift, 6);
  });

  it("says nothing where nobody did", () => {
    expect(optOutLift.measure(plainView(tinyPopulation())).value).toBeNull();
  });
});

describe("sensitive guesses (E3)", () => {
  it("counts lists of any direct topic, and only with an identity", () => {
    const world = tinyWorld();
    const direct = world.scenario.topics.findIndex(({ id, kind }) => kind === "direct" && id !== "T01");
    const neutral = world.scenario.topics.findIndex(({ kind }) => kind === "neutral");
    const primarily = (topic: number) => world.videos.primaryTopic.indexOf(topic);
    const population = onlyPersonas([
      plainPersona({ heldVideos: [primarily(direct)] }),
      plainPersona({ heldVideos: [primarily(neutral)] }),
      plainPersona(LISTED),
      plainPersona(),
    ]);
    const carried = labelReach.measure(plainView(population)).numerator as number;
    expect(carried).toBeGreaterThanOrEqual(2);
    expect(labelReach.measure(plainView(population, { role: plainRole({ seesIdentity: false }) })).value).toBe(0);
  });

  it("reaches at least everyone who is exposed", () => {
    const view = plainView(tinyPopulation());
    const { exposedHolders, exposedRest } = countExposed(view);
    expect(labelReach.measure(view).numerator).toBeGreaterThanOrEqual(exposedHolders + exposedRest);
  });
});

describe("population measures", () => {
  it("say nothing of nobody", () => {
    const view = plainView(onlyPersonas([]));
    for (const measure of MEASURES) expect(measure.measure(view).value).toBeNull();
  });

  it("take everybody holding the trait, nobody holding it, and one person alone", () => {
    const all = plainView(onlyPersonas(people(5, { holds: true, ...LISTED })));
    expect(exposedOfHolders.measure(all).value).toBe(1);
    expect(exposedOfRest.measure(all).value).toBeNull();
    expect(exposureRatio.measure(all).value).toBeNull();
    const none = plainView(onlyPersonas(people(5, LISTED)));
    expect(exposedOfHolders.measure(none).value).toBeNull();
    expect(exposureDifference.measure(none).value).toBeNull();
    const one = plainView(onlyPersonas(people(1, { holds: true, ...LISTED })));
    expect(exposedOfHolders.measure(one)).toMatchObject({ value: 1, interval: [expect.any(Number), 1] });
  });

  it("never count more exposed than there are, and a narrower role never more than a wider one", () => {
    const person = fc.record({ holds: fc.boolean(), heldListShare: fc.constantFrom(0, 0.03, 0.5), region: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 20 }), fc.subarray([0, 1, 2, 3]), (drawn, regions) => {
        const population = onlyPersonas(drawn.map((changed) => plainPersona(changed)));
        const wide = countExposed(plainView(population));
        const role = plainRole({ regions: new Set(regions) });
        const narrow = countExposed(plainView(population, { role }));
        expect(wide.exposedHolders).toBeLessThanOrEqual(wide.holders);
        expect(wide.exposedRest).toBeLessThanOrEqual(wide.rest);
        expect(narrow.exposedHolders).toBeLessThanOrEqual(wide.exposedHolders);
        expect(narrow.exposedRest).toBeLessThanOrEqual(wide.exposedRest);
      }),
      { numRuns: 40 },
    );
  });

  it("give a frozen world the same figures for ever", () => {
    const view = Object.freeze(plainView(tinyPopulation()));
    expect(MEASURES.map(({ id, measure }) => [id, measure(view).value])).toEqual([
      ["exposedOfHolders", 41 / 71],
      ["exposedOfRest", 104 / 929],
      ["exposureRatio", 41 / 71 / (104 / 929)],
      ["exposureDifference", 41 / 71 - 104 / 929],
      ["optOutLift", null],
      ["labelReach", 0.797],
    ]);
  });
});
