import { integerBelow } from "@/lib/engine/random/distributions";
import { deriveSeed, STREAM, sfc32 } from "@/lib/engine/random/random";
import { AD_MARKET } from "../ads/ad-market";
import { adTopics } from "../ads/ad-topics";
import { advertiserLearns } from "../ads/advertiser-learns";
import { chanceOfClick, clickChances } from "../ads/click-chances";
import { sockPuppetsNeeded } from "../ads/minimum-audience";
import type { ExposureView } from "../measure";
import type { Attack } from "./attack";
import { attackLog } from "./attack-log";
import { PACE } from "./attack-pace";
import { groupCluster } from "./group-cluster";

/** An invented campaign: how often each person sees the advert, and the price of a click as in vector D4. */
export const CAMPAIGN = { views: 10, centsPerClick: 50 } as const;

/**
 * The advertiser's list: an advert is aimed at the cluster that leans most to the group; whoever clicks lands on the advertiser's
 * page, and the advertiser then knows of a person with an address and a browser what cluster they were put in. success: of those who
 * clicked, who hold the trait (precision); the others leaked falsely; nobody clicked or nothing to aim at: null. The
 * least audience is met with made-up accounts, also for an advert aimed at one person (see `narrow`). O(users).
 * Sources: Korolova 2010; Venkatadri et al. 2018; vectors D4 and D5. Example: 3 clicks, 2 of holders → .666667.
 */
export const advertisersList: Attack = {
  id: "advertisers-list",
  from: "outside",
  role: "advertiser",
  basis: "published",
  run(view, seed) {
    const log = attackLog();
    const { population } = view;
    const cluster = groupCluster(population.held, population.group);
    const audience: number[] = [];
    for (let user = 0; user < population.count; user++)
      if (cluster !== null && population.cluster[user] === cluster && population.erased[user] === 0)
        audience.push(user);
    if (cluster === null || audience.length === 0) {
      log.tell("nobody", PACE.open, {});
      return log.end(0, 0);
    }
    const floor = AD_MARKET.minimumAudience;
    const missing = sockPuppetsNeeded(audience.length, floor);
    const chances = clickChances(population, adTopics(population.held, { cluster, topics: [], region: null }));
    log.tell("aim", PACE.open + PACE.note, { cluster, reach: audience.length });
    log.tell("floor", missing * PACE.account, { floor, accounts: missing });
    const clickers = audience.filter((user) => clicks(seed, user, chances[user] as number));
    const cents = clickers.length * CAMPAIGN.centsPerClick;
    const learned = advertiserLearns(population, clickers, cents);
    const right = learned.holders;
    log.spend({ accounts: missing, cents });
    log.tell("serve", 0, { views: audience.length * CAMPAIGN.views, clicks: clickers.length, cents });
    log.tell("learn", PACE.note, { clicks: clickers.length, right, wrong: clickers.length - right });
    log.tell("price", 0, { cents, right, each: learned.centsPerTrueLeak });
    const random = sfc32(deriveSeed(seed, STREAM.attacks, 7));
    const aimedAt = audience[integerBelow(random, audience.length)] as number;
    const alike = audience.filter((user) => looksLike(view, user, aimedAt)).length;
    const accounts = sockPuppetsNeeded(alike, floor);
    log.spend({ accounts });
    log.tell("narrow", accounts * PACE.account, { alike, accounts, floor });
    return log.end(right, clickers.length);
  },
};

/** Whether a person clicks in one of the views: a draw of their own, so that it is the same under every safeguard. */
function clicks(seed: number, user: number, chance: number): boolean {
  return sfc32(deriveSeed(seed, STREAM.attacks, 70, user))() < chanceOfClick(chance, CAMPAIGN.views);
}

function looksLike({ population }: ExposureView, a: number, b: number): boolean {
  return population.region[a] === population.region[b] && population.device[a] === population.device[b];
}
