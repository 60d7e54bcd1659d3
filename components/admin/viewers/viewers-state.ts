import { VIEWER_SORTS, type ViewersQuery, viewersQuerySchema } from "@/lib/domain/admin-views";
import type { UserField } from "@/lib/domain/permission";
import { firstOf, listAddress, type SearchParams } from "../table/list-address";
import { DEFAULT_PAGE_SIZE, readPage } from "../table/read-page";

export const VIEWER_COLUMNS = [
  ...VIEWER_SORTS.filter((sort) => sort !== "userId"),
  "name",
  "ipAddress",
  "device",
  "deletedSearch",
] as const;
export type ViewerColumn = (typeof VIEWER_COLUMNS)[number];

const HISTORY: readonly ViewerColumn[] = ["watches", "allWatches", "lastWatchedAt"];

/** Without those that the role may not read: it could neither see nor sort by them. */
export function readableColumns(columns: readonly ViewerColumn[], withheld: readonly UserField[]): ViewerColumn[] {
  return columns.filter(
    (column) => !(withheld as readonly string[]).includes(HISTORY.includes(column) ? "history" : column),
  );
}

export const DEFAULT_COLUMNS: readonly ViewerColumn[] = [
  "share",
  "watches",
  "allWatches",
  "lastWatchedAt",
  "cluster",
  "region",
];

/** Everything the list shows, as its address carries it. minShare undefined: the scenario's cut-off. */
export interface ViewersState {
  sort: string;
  minShare: number | undefined;
  seenWithinDays: number | undefined;
  cluster: string | undefined;
  region: string | undefined;
  page: number;
  pageSize: number;
  columns: readonly ViewerColumn[];
  panel: boolean;
}

const DEFAULT_SORT = "-share";

/** A parameter that breaks its rule counts as absent: an address typed by hand still shows a list. */
function read<Key extends keyof ViewersQuery>(parameters: SearchParams, key: Key): ViewersQuery[Key] | undefined {
  const text = firstOf(parameters, key);
  if (text === undefined || text === "") return undefined;
  const parsed = viewersQuerySchema.shape[key].safeParse(text);
  return parsed.success ? (parsed.data as ViewersQuery[Key]) : undefined;
}

function readColumns(value: string | string[] | undefined): readonly ViewerColumn[] {
  if (value === undefined) return DEFAULT_COLUMNS;
  const asked = new Set([value].flat().flatMap((part) => part.split(",")));
  return VIEWER_COLUMNS.filter((column) => asked.has(column));
}

export function readViewersState(parameters: SearchParams): ViewersState {
  const page = readPage(parameters);
  return {
    sort: read(parameters, "sort") ?? DEFAULT_SORT,
    minShare: read(parameters, "minShare"),
    seenWithinDays: read(parameters, "seenWithinDays"),
    cluster: read(parameters, "cluster"),
    region: read(parameters, "region"),
    ...page,
    columns: readColumns(parameters.columns),
    panel: firstOf(parameters, "panel") === "columns",
  };
}

/** What the read model is asked for. */
export function queryOf(state: ViewersState, cutOffShare: number): ViewersQuery {
  const { sort, seenWithinDays, cluster, region } = state;
  return { sort, minShare: state.minShare ?? cutOffShare, seenWithinDays, cluster, region };
}

/** This list with something changed. A new filter or order starts at page 1. */
export function viewersHref(path: string, state: ViewersState, change: Partial<ViewersState> = {}): string {
  const next = { ...state, page: "page" in change || "panel" in change ? state.page : 1, ...change };
  const columns = next.columns.join(",");
  return listAddress(path, {
    sort: next.sort === DEFAULT_SORT ? undefined : next.sort,
    minShare: next.minShare,
    seenWithinDays: next.seenWithinDays,
    cluster: next.cluster,
    region: next.region,
    columns: columns === DEFAULT_COLUMNS.join(",") ? undefined : columns === "" ? "none" : columns,
    pageSize: next.pageSize === DEFAULT_PAGE_SIZE ? undefined : next.pageSize,
    page: next.page === 1 ? undefined : next.page,
    panel: next.panel ? "columns" : undefined,
  });
}

/** The same rows, all of them, as the API exports them. */
export function exportHref(path: string, state: ViewersState, cutOffShare: number): string {
  return listAddress(path, { ...queryOf(state, cutOffShare) });
}
