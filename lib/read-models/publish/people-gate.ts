import type { Access } from "@/lib/domain/access";
import type { PeopleNote } from "@/lib/domain/admin-views";
import { DomainError } from "@/lib/domain/domain-error";
import { USER_FIELDS, type UserField } from "@/lib/domain/permission";
import type { WithheldReason } from "@/lib/domain/publishing";
import type { World } from "@/lib/engine/world/world";
import { keptWith } from "../kept-with";
import type { Person } from "./people-ids";

/** What of people may be in an answer: whether anybody at all, whom, how many rows, and what of each. */
export interface PeopleGate {
  /** why nobody may be shown; null: people may be */
  readonly closed: WithheldReason | null;
  /** everybody may be seen, wherever they live */
  readonly everywhere: boolean;
  sees(person: Person): boolean;
  /** background users by index: 1 = may be seen; null: all */
  readonly visible: Uint8Array | null;
  /** which regions these are, as a name for caches */
  readonly regionsName: string;
  /** the end of the rows [start, end) as far as the hour's allowance reaches */
  endOf(start: number, end: number): number;
  /** what an answer says of what is missing. needs: what the rows tell by being there; rows: how many there would be, and are */
  note(fields: readonly UserField[], needs: UserField | null, rows: { wanted: number; given: number }): PeopleNote;
  may(field: UserField): boolean;
  /** those of the given fields that may not be read */
  lacks(fields: readonly UserField[]): UserField[];
  /** the row with what may not be read set to null */
  masked<Row extends object>(row: Row, fieldOf: Partial<Record<keyof Row, UserField>>): Row;
}

const seenUsers = keptWith<World, string, Uint8Array>();

export function peopleGate({ policy, reach }: Access, world: World): PeopleGate {
  const regions = world.scenario.people.regions;
  const allowed = reach.regions && Uint8Array.from(regions, ({ id }) => Number(reach.regions?.has(id)));
  const visible =
    allowed &&
    seenUsers(
      world,
      allowed.join(""),
      () => world.users.region.map((region) => allowed[region] as number) as Uint8Array,
    );
  const may = (field: UserField) => reach.fields.has(field);
  const lacks = (fields: readonly UserField[]) => USER_FIELDS.filter((field) => fields.includes(field) && !may(field));
  const closed = whyNobody({ policy, reach });
  return {
    closed,
    everywhere: allowed === null,
    visible,
    regionsName: allowed?.join("") ?? "",
    sees: (person) =>
      allowed === null ||
      allowed[typeof person === "number" ? (world.users.region[person] as number) : person.region] === 1,
    endOf: (start, end) => (reach.rowsLeft === null ? end : Math.min(end, start + reach.rowsLeft)),
    note: (fields, needs, { wanted, given }) => ({
      withheld: closed ?? (needs !== null && !may(needs) ? "role" : given < wanted ? "row-caps" : null),
      withheldFields: lacks(fields),
    }),
    may,
    lacks,
    masked(row, fieldOf) {
      const copy = { ...row };
      for (const key of Object.keys(fieldOf) as (keyof typeof row)[])
        if (!may(fieldOf[key] as UserField)) (copy as Record<keyof typeof row, unknown>)[key] = null;
      return copy;
    },
  };
}

function whyNobody({ policy, reach }: Pick<Access, "policy" | "reach">): WithheldReason | null {
  if (reach.identities !== "none") return reach.rowsLeft === 0 ? "row-caps" : null;
  if (policy.publish.identities === "none") return "aggregate-only";
  return policy.access.breakGlass ? "break-glass" : "role";
}

/** For a page about one person. */
export function refuseToShow(reason: string): DomainError {
  return new DomainError("withheld", `A safeguard withholds this: ${reason}.`);
}
