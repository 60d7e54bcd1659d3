import type { ActingRole } from "@/lib/domain/acting-role";
import { DESK_PAGES, type DeskPage, USER_FIELDS, type UserField } from "@/lib/domain/permission";
import type { Purpose } from "@/lib/domain/purpose";

/** What a role may do where no safeguard is on, and what of it the role's work uses. */
export interface RoleRow {
  readonly pages: readonly DeskPage[];
  readonly exports: readonly DeskPage[];
  /** of a person's row; none: the role sees no rows about people at all */
  readonly fields: readonly UserField[];
  /** exports only on one of these purposes; null: on any */
  readonly exportsFor: readonly Purpose[] | null;
  /** purposes: those for which the work needs people; none: it never does */
  readonly work: {
    readonly pages: readonly DeskPage[];
    readonly exports: readonly DeskPage[];
    readonly fields: readonly UserField[];
    readonly purposes: readonly Purpose[];
  };
}

/** The lesson's own pages, and the one where a seat is changed: open to whoever sits at the desk. */
export const OPEN_PAGES: readonly DeskPage[] = [
  "access",
  ...(Object.keys(DESK_PAGES) as DeskPage[]).filter((page) => DESK_PAGES[page] === "lab"),
];

const COUNTS = ["overview", "topics", "topic", "clusters"] as const;
const LISTS = ["topic-viewers", "cluster", "cluster-members", "users"] as const;
const ALL_PAGES = [...COUNTS, ...LISTS, "user", "map", "ads", "exports", "audit"] as const;
const ALL_LISTS = ["topics", "topic-viewers", "clusters", "cluster-members", "users", "audit"] as const;
const LIST_FIELDS = ["userId", "share", "cluster", "region"] as const;

const TREND_WORK: RoleRow["work"] = { pages: COUNTS, exports: ["topics"], fields: [], purposes: [] };

/** One row for each role, as the company is said to have had it: invented, like the head counts. MODEL.md says why. */
export const ROLE_TABLE: Record<ActingRole, RoleRow> = {
  "trends-analyst": {
    pages: ALL_PAGES,
    exports: ALL_LISTS,
    fields: USER_FIELDS,
    exportsFor: null,
    work: TREND_WORK,
  },
  growth: {
    pages: [...COUNTS, ...LISTS, "exports"],
    exports: ["topics", "clusters"],
    fields: LIST_FIELDS,
    exportsFor: null,
    work: { pages: COUNTS, exports: ["topics", "clusters"], fields: [], purposes: [] },
  },
  "ads-sales": {
    pages: [...COUNTS, "cluster", "ads"],
    exports: ["topics", "clusters"],
    fields: [],
    exportsFor: null,
    work: { pages: ["topics", "clusters", "cluster", "ads"], exports: [], fields: [], purposes: [] },
  },
  "trust-safety": {
    pages: [...COUNTS, ...LISTS, "user", "exports", "audit"],
    exports: [],
    fields: USER_FIELDS,
    exportsFor: null,
    work: {
      pages: ["topic", "users", "user", "audit"],
      exports: [],
      fields: ["userId", "history", "ipAddress", "deletedSearch"],
      purposes: ["safety-case"],
    },
  },
  engineer: {
    pages: [...ALL_PAGES, "query"],
    exports: ALL_LISTS,
    fields: USER_FIELDS,
    exportsFor: null,
    work: {
      pages: [...COUNTS, "user", "query"],
      exports: [],
      fields: ["userId", "history", "cluster"],
      purposes: ["bug-report"],
    },
  },
  contractor: {
    pages: ["topics", "topic", "topic-viewers", "user"],
    exports: [],
    fields: ["userId", "share", "history"],
    exportsFor: null,
    work: {
      pages: ["topics", "topic", "user"],
      exports: [],
      fields: ["userId", "history"],
      purposes: ["labelling"],
    },
  },
  "us-unit-analyst": {
    pages: ALL_PAGES,
    exports: ALL_LISTS,
    fields: USER_FIELDS,
    exportsFor: null,
    work: TREND_WORK,
  },
  advertiser: {
    pages: ["ads"],
    exports: [],
    fields: [],
    exportsFor: null,
    work: { pages: ["ads"], exports: [], fields: [], purposes: [] },
  },
  "government-liaison": {
    pages: ["topics", "topic", "clusters"],
    exports: ["topic-viewers", "cluster-members", "users"],
    fields: ["userId", "share", "cluster", "region", "name", "ipAddress"],
    exportsFor: ["data-request"],
    work: {
      pages: ["topics"],
      exports: ["users"],
      fields: ["userId", "name", "ipAddress"],
      purposes: ["data-request"],
    },
  },
  host: {
    pages: [...ALL_PAGES, "query"],
    exports: ALL_LISTS,
    fields: USER_FIELDS,
    exportsFor: null,
    work: { pages: [...ALL_PAGES, "query"], exports: ALL_LISTS, fields: USER_FIELDS, purposes: [] },
  },
  user: {
    pages: [],
    exports: [],
    fields: [],
    exportsFor: null,
    work: { pages: [], exports: [], fields: [], purposes: [] },
  },
};

/** With the safeguard "fewer staff" the dashboard's pages with people are this role's alone, and so many of its heads'. Raw rows stay with `query`. */
export const ROLE_THAT_KEEPS_PEOPLE: ActingRole = "trust-safety";
