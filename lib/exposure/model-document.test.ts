import { describe, expect, it } from "vitest";
import { modelSection, printedConstants, printedVectors } from "@/lib/testing/model-document";
import { LOOKS, looksUntil, noticedChance } from "./insider/detection";
import { exposurePairs } from "./insider/insider-exposure";
import { atLeastOneRogue, atLeastTwoRogues, ROGUE } from "./insider/rogue-chance";
import { PAGING, secondsToList } from "./insider/time-to-list";
import { AD, adLeakOf } from "./linkage/ad-leak";
import { differencingAdvantage } from "./linkage/differencing";
import { addressJoin } from "./linkage/ip-join";
import { laplaceMidpoint, membershipBound } from "./linkage/membership-advantage";
import { measures } from "./measures";
import { gaussianNoise } from "./mechanisms/gaussian";
import { labelThreshold } from "./mechanisms/label-threshold";
import { laplaceNoise } from "./mechanisms/laplace";
import { averagedDeviation } from "./mechanisms/privacy-accounting";
import { labelKeepChance } from "./mechanisms/randomised-label";
import { estimateShare, symmetricCoin } from "./mechanisms/randomised-response";
import { roundCount } from "./mechanisms/round-count";
import { suppressList } from "./mechanisms/suppress-list";
import { suppressTable } from "./mechanisms/suppress-table";
import { geometricMoments, geometricWithin } from "./mechanisms/two-sided-geometric";
import { classDiversity } from "./reidentification/class-diversity";
import { journalistRisks, prosecutorRisks } from "./reidentification/class-risks";
import { clusterExcess } from "./reidentification/cluster-excess";
import { KNOWN_HOLDERS } from "./reidentification/label-recovery";
import { LINKAGE } from "./reidentification/linkage";
import { clusterInformation } from "./reidentification/mutual-information";
import { PROBE } from "./reidentification/probe-watches";
import { RISK_THRESHOLD } from "./reidentification/prosecutor-risk";
import { recoveryChance } from "./reidentification/recovery-chance";
import { NEIGHBOURS } from "./reidentification/rows-alike";
import { videoWeight } from "./reidentification/scoreboard";
import { SURE_OVERLAP } from "./reidentification/snapshot-match";
import { UNICITY } from "./reidentification/unicity";

const flat = (name: string, constants: object) =>
  Object.fromEntries(Object.entries(constants).map(([key, value]) => [`${name}.${key}`, value]));

/** Constants of each section, and how many measures it tells of. */
const SECTIONS = {
  "Exposure: re-identification": {
    group: "reidentification",
    constants: {
      NEIGHBOURS,
      RISK_THRESHOLD,
      KNOWN_HOLDERS,
      SURE_OVERLAP,
      ...flat("UNICITY", UNICITY),
      ...flat("LINKAGE", LINKAGE),
      ...flat("PROBE", PROBE),
    },
  },
  "Exposure: insiders": { group: "insider", constants: { ROGUE, LOOKS, ...flat("PAGING", PAGING) } },
  "Exposure: linkage": { group: "linkage", constants: flat("AD", AD) },
  "Exposure: mechanisms": { group: null, constants: {} },
};

const isHidden = (value: number | null) => value === null;

const FORMULAS: Record<string, (...input: never[]) => number | null | undefined> = {
  uniqueShare: (sizes: number[]) => prosecutorRisks(sizes, RISK_THRESHOLD).uniqueShare,
  prosecutor: (sizes: number[]) => prosecutorRisks(sizes, RISK_THRESHOLD).average,
  journalist: (sizes: number[], population: number[]) => journalistRisks(sizes, population, RISK_THRESHOLD).average,
  entropyDiversity: (counts: number[], overall: number[]) => classDiversity(counts, overall)?.entropy,
  closeness: (counts: number[], overall: number[]) => classDiversity(counts, overall)?.distance,
  clusterExcess,
  videoWeight,
  clusterBits: (table: [number, number][]) => clusterInformation(table)?.bits,
  recoveryChance,
  exposureIndex: (roles: [number, number][], staff: number, holders: number) =>
    exposurePairs(
      roles.map(([heads, reached]) => ({ heads, reached })),
      staff,
      holders,
    ).index,
  atLeastOneRogue,
  atLeastTwoRogues,
  secondsToList,
  noticedChance,
  looksUntil,
  addressJoin: (candidates: number[]) => addressJoin(candidates).success,
  differencingAdvantage,
  membershipBound,
  laplaceMidpoint,
  costPerTrueLeak: (members: number, holders: number) => adLeakOf(members, holders).costPerTrueLeak,
  geometricP0: (epsilon: number) => geometricMoments(epsilon).p0,
  geometricVariance: (epsilon: number) => geometricMoments(epsilon).variance,
  geometricWithin,
  laplaceHalfWidth: (epsilon: number) => laplaceNoise(epsilon).halfWidth95,
  averagedDeviation,
  gaussianSigma: (epsilon: number, delta: number) => gaussianNoise(epsilon, delta).sigma,
  labelThreshold,
  labelKeepChance,
  estimatedShare: (epsilon: number, yes: number, answers: number) =>
    estimateShare(symmetricCoin(epsilon), yes, answers)?.share,
  roundCount,
  hiddenInList: (...list: Parameters<typeof suppressList>) => suppressList(...list).published.filter(isHidden).length,
  hiddenInTable: (...table: Parameters<typeof suppressTable>) =>
    suppressTable(...table)
      .cells.flat()
      .filter(isHidden).length,
};

describe.each(Object.entries(SECTIONS))("MODEL.md, %s", (title, { group, constants }) => {
  const section = modelSection(title);
  const vectors = printedVectors(section);

  it("prints every constant with the value the code uses", () => {
    expect(printedConstants(section)).toEqual(constants);
  });

  it("works its formulas", () => {
    expect(vectors.length).toBeGreaterThan(6);
    for (const [name, input, answer] of vectors) {
      const result = FORMULAS[name]?.(...(JSON.parse(input) as never[])) ?? Number.NaN;
      expect(`${Math.round(result * 1e4) / 1e4}`, `${name} of ${input}`).toBe(answer);
    }
  });

  it("tells the formula of every measure of its group", () => {
    for (const { id, code } of measures.filter((measure) => measure.group === group))
      expect(section).toMatch(new RegExp(`^\\| .*\\b${id}\\b.* \\| ${code} \\|`, "m"));
  });
});
