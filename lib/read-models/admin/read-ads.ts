import type { Access } from "@/lib/domain/access";
import type { AdManager, AdvertiserView, Campaign, CampaignRow } from "@/lib/domain/campaign";
import { AD_MARKET } from "@/lib/exposure/ads/ad-market";
import { advertiserLearns } from "@/lib/exposure/ads/advertiser-learns";
import { type CampaignOutcome, campaignOutcomes } from "@/lib/exposure/ads/campaign-outcomes";
import { standingCampaigns } from "@/lib/exposure/ads/standing-campaigns";
import { campaignsOf } from "@/lib/store/campaigns";
import { regionLabel, topicLabel } from "../labels";
import { publishedRate } from "../publish/published-rate";
import { type AdCounts, adCounts } from "./ad-counts";
import { type AdPopulation, adPopulation } from "./ad-population";
import { adTarget, isTopicGone, targetView } from "./ad-target-view";
import { type AdminContext, adminContext, clusterRef } from "./admin-context";
import { landingVisits } from "./landing-visits";

interface Asked {
  /** the campaign whose clicks are looked into; none: the newest */
  campaign?: string;
  group?: string;
}

/** The ad manager: the room's campaigns beside the standing ones, what came of each, and what one advertiser learns. */
export async function readAds(access: Access, { campaign: wanted, group }: Asked = {}): Promise<AdManager> {
  const context = await adminContext(access);
  const { world, publisher } = context;
  const [people, campaigns] = await Promise.all([
    adPopulation(access, world, group),
    campaignsOf(access.actor.room.id),
  ]);
  const standing = standingCampaigns(world);
  const ordered = campaigns.map(({ settings }) => ({ ...settings, target: adTarget(world, settings.target) }));
  const outcomes = campaignOutcomes(people.population, [...standing, ...ordered]);
  const own = campaigns.map((campaign, i) => ({ campaign, outcome: outcomes[standing.length + i] as CampaignOutcome }));
  const told = await inTurn(own, async ({ campaign, outcome }) => {
    const { holders } = advertiserLearns(people.population, outcome.clickers, outcome.cents);
    const name = `ads ${campaign.id} ${people.group.id}`;
    const counts = await adCounts(publisher, name, outcome, holders);
    return { campaign, outcome, counts, row: campaignRow(context, people, campaign, outcome, counts) };
  });
  const looked = told.find(({ campaign }) => campaign.id === wanted) ?? told.at(-1);
  const sum = (of: (outcome: CampaignOutcome) => number) => outcomes.reduce((all, outcome) => all + of(outcome), 0);
  return {
    campaigns: told.map(({ row }) => row),
    advertiser: looked ? advertiserView(context, people, looked) : null,
    market: {
      competitors: standing.length,
      reserveCents: AD_MARKET.reserveCents,
      revenueCents: publisher.rounded(Math.round(sum(({ expectedCents }) => expectedCents))),
      views: publisher.rounded(sum(({ views }) => views)),
    },
    choices: choicesOf(context, people),
    publishing: publisher.note(),
  };
}

/** One after the other, so that each charges the budget in its turn. */
async function inTurn<T, U>(items: readonly T[], each: (item: T) => Promise<U>): Promise<U[]> {
  const results: U[] = [];
  for (const item of items) results.push(await each(item));
  return results;
}

function campaignRow(
  context: AdminContext,
  { population }: AdPopulation,
  { id, settings }: Campaign,
  outcome: CampaignOutcome,
  { people, views, clicks }: AdCounts,
): CampaignRow {
  const { name, bidCents, floor, sockPuppets } = settings;
  const target = adTarget(context.world, settings.target);
  const clickCents = outcome.clickers.length > 0 ? outcome.cents / outcome.clickers.length : null;
  return {
    campaignId: id,
    name,
    target: targetView(context, target),
    bidCents,
    floor,
    sockPuppets,
    audience: people === null ? null : people + sockPuppets,
    people,
    served: outcome.served,
    gone: target.topics.some((topic) => isTopicGone(population.held, population.happened, topic)),
    views,
    clicks,
    cents: clicks === null ? null : clicks * (clickCents ?? 0),
    clickCents,
  };
}

function advertiserView(
  context: AdminContext,
  people: AdPopulation,
  { campaign, outcome, counts }: { campaign: Campaign; outcome: CampaignOutcome; counts: AdCounts },
): AdvertiserView {
  const { prior } = advertiserLearns(people.population, [], 0);
  const posterior = publishedRate(counts.holders, counts.others);
  const visits = landingVisits(context, people, outcome);
  const cents = counts.clicks === null || counts.clicks === 0 ? null : counts.clicks * (visits[0]?.priceCents ?? 0);
  return {
    campaignId: campaign.id,
    group: { id: people.group.id, label: people.group.label[context.locale] },
    prior,
    posterior,
    lift: posterior.value !== null && prior !== null && prior > 0 ? posterior.value / prior : null,
    centsPerTrueLeak: cents !== null && counts.holders !== null && counts.holders > 0 ? cents / counts.holders : null,
    visits,
    withheldIds: visits.some(({ userId }) => userId === null),
  };
}

function choicesOf(context: AdminContext, { population }: AdPopulation): AdManager["choices"] {
  const { world, locale } = context;
  const { topics, people } = world.scenario;
  return {
    clusters: world.clustering.ids.map((id, cluster) => ({ id, label: clusterRef(context, cluster).name })),
    topics: topics.flatMap(({ id }, topic) =>
      isTopicGone(population.held, population.happened, topic) ? [] : [{ id, label: topicLabel(world, topic, locale) }],
    ),
    regions: people.regions.map(({ id }, region) => ({ id, label: regionLabel(world, region, locale) })),
  };
}
