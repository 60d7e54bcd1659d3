import type { LandingVisit } from "@/lib/domain/campaign";
import type { CampaignOutcome } from "@/lib/exposure/ads/campaign-outcomes";
import { collectedOfPersona, collectedOfUser } from "../collected-view";
import type { AdPopulation } from "./ad-population";
import type { AdminContext } from "./admin-context";

const SHOWN = 10;

/**
 * The first lines of the advertiser's own server log. The ID rides in the click and obeys the safeguards; address and
 * device are sent by every browser to every page, and obey none.
 */
export function landingVisits(
  context: AdminContext,
  { population, personas }: AdPopulation,
  { clickers, cents }: CampaignOutcome,
): LandingVisit[] {
  const { gate, ids, roster, locale } = context;
  const { happened, background } = population;
  const named = gate.closed === null && gate.may("userId") ? gate.endOf(0, SHOWN) : 0;
  return clickers.slice(0, SHOWN).map((user, row) => {
    const found = personas[user - background];
    const person = found ? roster.byUserId.get(found.persona.userId) : user;
    const collected = found
      ? collectedOfPersona(happened, found.persona.card, population.region[user] as number, locale)
      : collectedOfUser(happened, user, locale);
    return {
      userId: person !== undefined && row < named && gate.sees(person) ? ids.idOf(person) : null,
      ipAddress: collected.ipAddresses[0] ?? "",
      device: collected.device,
      priceCents: cents / clickers.length,
    };
  });
}
