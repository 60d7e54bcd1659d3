import { describe, expect, it } from "vitest";
import type { LearnPolicy } from "@/lib/domain/data-policy";
import { tinyWorld } from "@/lib/testing/tiny-world";
import vectors from "@/lib/testing/vectors.json";
import { buildPopulation, type MeasuredPersona } from "../build-population";
import { composePolicy } from "../safeguards/compose-policy";
import { adRevenue, standingRevenue } from "../usefulness/ad-revenue";
import type { AdCampaign, AdTarget } from "./ad-campaign";
import { AD_MARKET, MOST_CAMPAIGNS } from "./ad-market";
import { adTopics } from "./ad-topics";
import { advertiserLearns } from "./advertiser-learns";
import { campaignOutcomes } from "./campaign-outcomes";
import { chanceOfClick, clickChances } from "./click-chances";
import { isServed, sockPuppetsNeeded } from "./minimum-audience";
import { serveViews, viewsOf } from "./serve-views";
import { standingCampaigns } from "./standing-campaigns";
import { countMembers, targetMembers } from "./target-members";

const world = tinyWorld();
const learn: LearnPolicy = composePolicy([]).learn;
const persona = (change: Partial<MeasuredPersona> = {}): MeasuredPersona => ({
  holds: true,
  heldCluster: 3,
  heldListShare: 0.2,
  heldVideos: [],
  seenVideos: [],
  region: 0,
  device: 0,
  seed: 9,
  optedOut: false,
  erased: false,
  ...change,
});
const populationWith = (personas: MeasuredPersona[] = []) =>
  buildPopulation({ held: world, happened: world, learn, personas, group: 0 });
const population = populationWith();
const target = (change: Partial<AdTarget> = {}): AdTarget => ({ cluster: null, topics: [], region: null, ...change });
const campaign = (change: Partial<AdCampaign> = {}): AdCampaign => ({
  target: target(),
  bidCents: 50,
  floor: 20,
  sockPuppets: 0,
  seed: 1,
  ...change,
});
const reachOf = (aim: Partial<AdTarget>, of = population) => countMembers(targetMembers(of, target(aim)));

describe("the reach of a target", () => {
  it("is the cluster's members, those on the topic's list, and those who meet every condition", () => {
    const members = (world.members.offsets[3] as number) - (world.members.offsets[2] as number);
    expect(reachOf({ cluster: 2 })).toBe(members);
    const rows = world.viewers.share.subarray(world.viewers.offsets[0], world.viewers.offsets[1]);
    expect(reachOf({ topics: [0] })).toBe(rows.filter((share) => share >= population.cutOffShare).length);
    expect(reachOf({})).toBe(world.users.count);
    expect(reachOf({ cluster: 2, topics: [0] })).toBeLessThanOrEqual(
      Math.min(reachOf({ cluster: 2 }), reachOf({ topics: [0] })),
    );
    const regions = world.scenario.people.regions.map((_, region) => reachOf({ cluster: 2, region }));
    expect(regions.reduce((sum, count) => sum + count, 0)).toBe(members);
  });

  it("counts personas by what they watched, and nobody who was erased", () => {
    const video = Array.from(world.videos.primaryTopic).indexOf(5);
    const watched = Array.from({ length: 4 }, () => video);
    const withPersona = populationWith([persona({ heldVideos: watched, seenVideos: watched })]);
    expect(reachOf({ topics: [5] }, withPersona)).toBe(reachOf({ topics: [5] }) + 1);
    expect(reachOf({ cluster: 3 }, withPersona)).toBe(reachOf({ cluster: 3 }) + 1);
    const gone = { ...withPersona, erased: withPersona.erased.slice().fill(1) };
    expect(reachOf({}, gone)).toBe(0);
  });
});

describe("the minimum audience", () => {
  const { input, campaignServes, reportedReach } = vectors.D5_minAudience;

  it("is met by one person and nineteen made-up accounts, as in the worked vector", () => {
    expect(1 + input.sybils).toBe(reportedReach);
    expect(isServed(1, { floor: input.minAudience, sockPuppets: input.sybils })).toBe(campaignServes);
    expect(isServed(1, { floor: input.minAudience, sockPuppets: input.sybils - 1 })).toBe(false);
    expect([sockPuppetsNeeded(1, 20), sockPuppetsNeeded(40, 20)]).toEqual([19, 0]);
  });

  it("keeps a small campaign out of the auction until sock-puppets carry it in", () => {
    const cluster = 2;
    const small = world.scenario.people.regions
      .map((_, region) => ({ cluster, region }))
      .find((aim) => reachOf(aim) > 0 && reachOf(aim) < 20);
    if (!small) throw new Error("every region of this cluster has twenty members");
    const alone = campaign({ target: target(small) });
    expect(campaignOutcomes(population, [alone])[0]).toMatchObject({ served: false, views: 0, clickers: [] });
    const carried = { ...alone, sockPuppets: sockPuppetsNeeded(reachOf(small), 20) };
    const [outcome] = campaignOutcomes(population, [carried]);
    expect(outcome).toMatchObject({ served: true, reach: reachOf(small), viewers: reachOf(small) });
  });
});

describe("views and clicks", () => {
  it("sell at most three views to a person, the next ones to the next bid", () => {
    const seen: [number, number, number, number][] = [];
    const five = {
      ...population,
      seenOffsets: population.seenOffsets.map((_, i) => Math.min(i, 1) * 50) as Uint32Array,
    };
    serveViews(five, [campaign({ bidCents: 50 }), campaign({ bidCents: 80 })], (...sold) => seen.push(sold));
    expect(seen).toEqual([
      [1, 0, 3, 50],
      [0, 0, 2, AD_MARKET.reserveCents],
    ]);
    expect(() =>
      serveViews(
        population,
        Array.from({ length: MOST_CAMPAIGNS + 1 }, () => campaign()),
        () => {},
      ),
    ).toThrow(RangeError);
  });

  it("are one view for ten videos, and none for those who watched fewer", () => {
    expect(viewsOf({ seenOffsets: Uint32Array.of(0, 14, 23) }, 0)).toBe(1);
    expect(viewsOf({ seenOffsets: Uint32Array.of(0, 14, 23) }, 1)).toBe(0);
  });

  it("click more where the ad fits, within the market's bounds", () => {
    expect(chanceOfClick(0.05, 3)).toBeCloseTo(0.142625, 12);
    expect(chanceOfClick(0.05, 0)).toBe(0);
    expect(new Set(clickChances(population, []))).toEqual(new Set([Math.fround(AD_MARKET.clickChance)]));
    const chances = clickChances(population, [0]);
    const [fan] = world.viewers.user.subarray(world.viewers.offsets[0]);
    expect(chances[fan as number]).toBeCloseTo(AD_MARKET.clickChance * AD_MARKET.mostAffinity, 6);
    expect(Math.min(...chances)).toBeCloseTo(AD_MARKET.clickChance * AD_MARKET.leastAffinity, 6);
  });

  it("are about the target's topics, or what sets its cluster apart", () => {
    expect(adTopics(world, target({ topics: [4, 2], cluster: 1 }))).toEqual([4, 2]);
    expect(adTopics(world, target({ cluster: 1 }))).toHaveLength(3);
    expect(adTopics(world, target({ cluster: world.clustering.count }))).toEqual([]);
    expect(adTopics(world, target())).toEqual([]);
  });

  it("draws each person's click alone: who clicks does not change with who else is there", () => {
    const aim = campaign({ target: target({ cluster: 2 }), bidCents: 99 });
    const [alone] = campaignOutcomes(population, [aim]);
    const among = campaignOutcomes(population, [...standingCampaigns(world), aim]).at(-1);
    expect(alone?.clickers).toEqual(among?.clickers);
    expect(alone?.cents).toBe((alone?.clickers.length ?? 0) * AD_MARKET.reserveCents);
    expect(among?.cents).toBeGreaterThan(alone?.cents ?? 0);
  });

  it("draws about as many clicks as are expected", () => {
    const outcomes = campaignOutcomes(population, standingCampaigns(world));
    const drawn = outcomes.reduce((sum, { clickers }) => sum + clickers.length, 0);
    const expected = outcomes.reduce((sum, { expectedClicks }) => sum + expectedClicks, 0);
    expect(Math.abs(drawn - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });
});

describe("what the advertiser learns", () => {
  it("is worked out as in the vector: clickers, those who hold the trait, the price of each", () => {
    const { input, clickers, trueLeaks, posteriorOnClick, costPerTrueLeak } = vectors.D4_ads;
    expect(input.cluster * input.impressionsPerUser * input.ctr).toBeCloseTo(clickers, 9);
    // Ten times the vector's three clickers, so that seven in ten are whole people.
    const thirty = Array.from({ length: 30 }, (_, user) => user);
    const holds = Uint8Array.from({ length: 60 }, (_, user) => (user < 10 * trueLeaks ? 1 : 0));
    const cents = 30 * input.cpc * 100;
    const learned = advertiserLearns({ count: 60, holds, erased: new Uint8Array(60) }, thirty, cents);
    expect(learned.posterior).toBeCloseTo(posteriorOnClick, 12);
    expect((learned.centsPerTrueLeak ?? 0) / 100).toBeCloseTo(costPerTrueLeak, 6);
    expect(learned.lift).toBeCloseTo(0.7 / (21 / 60), 12);
  });

  it("has nothing to divide by where nobody clicked or nobody holds the trait", () => {
    const none = { count: 2, holds: new Uint8Array(2), erased: new Uint8Array(2) };
    expect(advertiserLearns(none, [], 0)).toMatchObject({ posterior: null, lift: null, centsPerTrueLeak: null });
    expect(advertiserLearns(none, [1], 50)).toMatchObject({ posterior: 0, lift: null, centsPerTrueLeak: null });
  });

  it("tells more of those who click an ad for the cluster that leans to the group", () => {
    const direct = world.scenario.groups[0]?.directTopics.map((id) =>
      world.scenario.topics.findIndex((topic) => topic.id === id),
    );
    const outcomes = campaignOutcomes(population, [
      campaign({ target: target({ topics: direct?.slice(0, 2) ?? [] }) }),
    ]);
    const learned = advertiserLearns(population, outcomes[0]?.clickers ?? [], outcomes[0]?.cents ?? 0);
    expect(learned.lift).toBeGreaterThan(2);
  });
});

describe("ad revenue", () => {
  it("is all of it where nothing is held back, less where fewer can be aimed at, null where there was none", () => {
    expect(adRevenue(population, population).value).toBe(1);
    const unknown = { ...population, cluster: population.cluster.slice().fill(world.clustering.count) };
    const { value, numerator, denominator } = adRevenue(unknown, population);
    expect(numerator).toBe(standingRevenue(unknown));
    expect(denominator).toBe(standingRevenue(population));
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(1);
    const unwatched = { ...population, seenOffsets: population.seenOffsets.slice().fill(0) };
    expect(adRevenue(unwatched, unwatched)).toEqual({ value: null, numerator: 0, denominator: 0 });
  });

  it("is frozen for this world", () => {
    expect(standingCampaigns(world)).toHaveLength(38);
    expect(standingCampaigns({ ...world, clustering: { ...world.clustering, count: 3 } })).toHaveLength(8);
    expect(standingRevenue(population)).toBeCloseTo(5312.886839198676, 6);
  });
});
