import type { AccessCell, AccessRow } from "@/lib/domain/access-matrix";
import type { DataPolicy } from "@/lib/domain/data-policy";
import { DESK_PAGES, type DeskAction, type DeskPage, USER_FIELDS, type UserField } from "@/lib/domain/permission";
import { PURPOSES, type Purpose } from "@/lib/domain/purpose";
import type { Refusal } from "@/lib/domain/refusal";
import type { Scenario, StaffRole } from "@/lib/domain/scenario";
import { BASELINE_POLICY } from "@/lib/exposure/safeguards/baseline-policy";
import { abilityFor, type DeskAbility, personRow } from "./ability-for";
import { refusalOf } from "./may-look";
import { reachOf } from "./reach-of";
import { bestPurpose } from "./role-reaches";
import { OPEN_PAGES, ROLE_TABLE } from "./role-table";

const PAGES = (Object.keys(DESK_PAGES) as DeskPage[]).filter((page) => !OPEN_PAGES.includes(page));
const EXPORTS = PAGES.filter((page) => Object.values(ROLE_TABLE).some(({ exports }) => exports.includes(page)));
const isPeople = (page: DeskPage) => DESK_PAGES[page] === "people";

/** Roles × pages, exports and fields, and what the safeguards that are on took. O(roles · pages · fields · regions). */
export function accessMatrix(scenario: Scenario, policy: DataPolicy): AccessRow[] {
  const columns = scenario.staff.map((role) => column(role, scenario, policy));
  const row = (kind: AccessRow["kind"], id: DeskPage | UserField, people: boolean): AccessRow => ({
    kind,
    id,
    people,
    cells: columns.map((cell) => cell(kind, id)),
  });
  return [
    ...PAGES.map((page) => row("view", page, isPeople(page))),
    ...EXPORTS.map((page) => row("export", page, isPeople(page))),
    ...USER_FIELDS.map((field) => row("field", field, true)),
  ];
}

type Cell = (kind: AccessRow["kind"], id: DeskPage | UserField) => AccessCell;

function column(role: StaffRole, scenario: Scenario, policy: DataPolicy): Cell {
  const before = asking(role, scenario, BASELINE_POLICY);
  const now = asking(role, scenario, policy);
  return (kind, id) => {
    const ask = (asked: Asking, purpose: Purpose) =>
      kind === "field" ? asked.field(id as UserField, purpose) : asked.page(kind, id as DeskPage, purpose);
    const best = ask(now, bestPurpose(role.id));
    if (best !== null) {
      const had = ask(before, bestPurpose(role.id)) === null;
      return { may: "no", by: had && best !== "role" && best !== "purpose" ? best : null };
    }
    return { may: PURPOSES.every((purpose) => ask(now, purpose) === null) ? "yes" : "purpose", by: null };
  };
}

type Because = Refusal["because"];

/** null: the role may; else why not. */
interface Asking {
  page(action: DeskAction, page: DeskPage, purpose: Purpose): Because | null;
  field(field: UserField, purpose: Purpose): Because | null;
}

function asking({ id: role }: StaffRole, scenario: Scenario, policy: DataPolicy): Asking {
  const ability = abilityFor(role, scenario, policy);
  const page: Asking["page"] = (action, asked, purpose) =>
    refusalOf(ability, role, action, asked, purpose)?.because ?? null;
  return {
    page,
    field(field, purpose) {
      const open = PAGES.filter(
        (each) => isPeople(each) && (!page("view", each, purpose) || !page("export", each, purpose)),
      );
      const reaches = open.map((each) =>
        reachOf(ability, { scenario, policy, page: each, purpose, opened: true, rowsLeft: null }),
      );
      if (reaches.some(({ identities, fields }) => identities !== "none" && fields.has(field))) return null;
      if (policy.publish.identities === "none") return "aggregate-only";
      return reasonOf(ability, open[0] ?? "users", purpose, scenario, field);
    },
  };
}

function reasonOf(
  ability: DeskAbility,
  page: DeskPage,
  purpose: Purpose,
  scenario: Scenario,
  field: UserField,
): Because {
  const region = scenario.people.regions[0]?.id ?? "";
  const rule = ability.relevantRuleFor("read", personRow(page, purpose, region), field);
  return (rule?.reason ?? "role") as Because;
}
