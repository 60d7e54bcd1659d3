import { createMongoAbility, type ForcedSubject, type MongoAbility, type RawRuleOf, subject } from "@casl/ability";
import type { ActingRole } from "@/lib/domain/acting-role";
import type { DataPolicy } from "@/lib/domain/data-policy";
import { DESK_PAGES, type DeskAction, type DeskPage, USER_FIELDS } from "@/lib/domain/permission";
import type { Purpose } from "@/lib/domain/purpose";
import type { Scenario } from "@/lib/domain/scenario";
import { OPEN_PAGES, ROLE_TABLE, ROLE_THAT_KEEPS_PEOPLE } from "./role-table";

/** A page looked at for a purpose; a person's row that stands on a page. */
type Look = { purpose: Purpose };
type PersonRow = { page: DeskPage; purpose: Purpose; region: string };

/** view and export a page; read a field of a person's row. */
export type DeskAbility = MongoAbility<
  [DeskAction, DeskPage | (Look & ForcedSubject<DeskPage>)] | ["read", "person" | (PersonRow & ForcedSubject<"person">)]
>;
type Rule = RawRuleOf<DeskAbility>;

const PAGES = Object.keys(DESK_PAGES) as DeskPage[];
/** Pages that are nothing without rows about people. A cluster's page keeps its counts when the rows go. */
const PEOPLE_PAGES = PAGES.filter((page) => DESK_PAGES[page] === "people" && page !== "cluster");
const DASHBOARD_PAGES = PEOPLE_PAGES.filter((page) => page !== "query");
const BOTH: DeskAction[] = ["view", "export"];

export const look = (page: DeskPage, purpose: Purpose) => subject(page, { purpose });
export const personRow = (page: DeskPage, purpose: Purpose, region: string) =>
  subject("person", { page, purpose, region });

/** What a role may do in a scenario under the safeguards that are on. A rule's reason names the safeguard that made it. */
export function abilityFor(role: ActingRole, scenario: Scenario, policy: DataPolicy): DeskAbility {
  return createMongoAbility<DeskAbility>([...granted(role, scenario), ...withheld(role, policy)]);
}

function granted(role: ActingRole, scenario: Scenario): Rule[] {
  const { pages, exports, fields, exportsFor } = ROLE_TABLE[role];
  const regions = scenario.staff.find(({ id }) => id === role)?.regions ?? null;
  const conditions = regions === null ? undefined : { region: { $in: regions } };
  return [
    { action: "view", subject: role === "user" ? [] : [...OPEN_PAGES, ...pages] },
    { action: "export", subject: [...exports] },
    ...(fields.length > 0
      ? [{ action: "read", subject: "person", fields: [...fields], conditions } satisfies Rule]
      : []),
    ...(exportsFor === null ? [] : [otherPurposes("export", [...exports], exportsFor, "purpose")]),
  ];
}

function withheld(role: ActingRole, { access }: DataPolicy): Rule[] {
  const { work } = ROLE_TABLE[role];
  const rules: Rule[] = [];
  if (!access.dashboard) {
    const reason = "delete-dashboard";
    rules.push({ inverted: true, action: BOTH, subject: DASHBOARD_PAGES, reason });
    rules.push({ inverted: true, action: "read", subject: "person", conditions: { page: { $ne: "query" } }, reason });
  }
  if (access.fewerStaff && role !== "host" && role !== ROLE_THAT_KEEPS_PEOPLE) {
    const reason = "fewer-staff";
    rules.push({ inverted: true, action: BOTH, subject: DASHBOARD_PAGES, reason });
    rules.push({ inverted: true, action: "read", subject: "person", conditions: { page: { $ne: "query" } }, reason });
  }
  if (access.byPurpose && role !== "host") {
    const reason = "roles-with-purpose";
    const unused = (used: readonly DeskPage[]) => PEOPLE_PAGES.filter((page) => !used.includes(page));
    const fields = USER_FIELDS.filter((field) => !work.fields.includes(field));
    rules.push(otherPurposes(BOTH, PEOPLE_PAGES, work.purposes, reason));
    rules.push({ inverted: true, action: "view", subject: unused(work.pages), reason });
    rules.push({ inverted: true, action: "export", subject: unused(work.exports), reason });
    rules.push(otherPurposes("read", "person", work.purposes, reason));
    if (fields.length > 0) rules.push({ inverted: true, action: "read", subject: "person", fields, reason });
  }
  if (!access.exports) rules.push({ inverted: true, action: "export", subject: PAGES, reason: "row-caps" });
  return rules;
}

/** Refuses whatever is not done for one of these purposes. */
function otherPurposes(
  action: DeskAction | DeskAction[] | "read",
  what: DeskPage[] | "person",
  purposes: readonly Purpose[],
  reason: string,
): Rule {
  return { inverted: true, action, subject: what, conditions: { purpose: { $nin: [...purposes] } }, reason } as Rule;
}
