import type { Reach } from "@/lib/domain/access";
import type { DataPolicy } from "@/lib/domain/data-policy";
import { type DeskPage, USER_FIELDS } from "@/lib/domain/permission";
import type { Purpose } from "@/lib/domain/purpose";
import type { Scenario } from "@/lib/domain/scenario";
import { type DeskAbility, personRow } from "./ability-for";

export interface Situation {
  readonly scenario: Scenario;
  readonly policy: DataPolicy;
  readonly page: DeskPage;
  readonly purpose: Purpose;
  /** two have opened the identities; asked only where break-glass is on */
  readonly opened: boolean;
  readonly rowsLeft: number | null;
}

/** What of people stands on a page for whoever has this ability, here and now. */
export function reachOf(ability: DeskAbility, situation: Situation): Reach {
  const { scenario, policy, page, purpose, opened, rowsLeft } = situation;
  const all = scenario.people.regions.map(({ id }) => id);
  const regions = all.filter((region) => ability.can("read", personRow(page, purpose, region), "userId"));
  const fields = USER_FIELDS.filter((field) =>
    regions.some((region) => ability.can("read", personRow(page, purpose, region), field)),
  );
  const shut = regions.length === 0 || (policy.access.breakGlass && !opened);
  return {
    identities: shut ? "none" : policy.publish.identities,
    fields: new Set(fields),
    regions: regions.length === all.length ? null : new Set(regions),
    rowsLeft,
  };
}
