import { inCatalogueOrder, SAFEGUARD_IDS, type SafeguardId } from "@/lib/domain/safeguard";
import { listAddress } from "../table/list-address";

/** What the address of the exposure page says. */
export interface ExposureChoice {
  group: string | undefined;
  role: string | undefined;
  /** measured in place of what is on; undefined: what is on */
  tried: SafeguardId[] | undefined;
  use: string | undefined;
  table: string | undefined;
}

const NOTHING = "none";

/** Ids from an address; whatever is no safeguard is passed over. undefined where nothing was asked. */
export function parseSet(text: string | undefined): SafeguardId[] | undefined {
  if (text === undefined) return undefined;
  const asked = new Set(text.split(/[ ,+]+/));
  return SAFEGUARD_IDS.filter((id) => asked.has(id));
}

export function writeSet(ids: readonly SafeguardId[]): string {
  return inCatalogueOrder(ids).join(",") || NOTHING;
}

/** The set with one safeguard more, or one less. */
export function toggled(ids: readonly SafeguardId[], id: SafeguardId): SafeguardId[] {
  return inCatalogueOrder(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
}

/** The number that stands beside a safeguard in the list and in the chart. */
export const numberOf = (id: SafeguardId) => SAFEGUARD_IDS.indexOf(id) + 1;

/** The page with something else chosen. */
export function exposureAddress(path: string, choice: ExposureChoice, change: Partial<ExposureChoice> = {}): string {
  const { group, role, tried, use, table } = { ...choice, ...change };
  return listAddress(path, { group, role, try: tried && writeSet(tried), use, table });
}
