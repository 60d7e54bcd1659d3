import type { CollectedData } from "@/lib/domain/collected-data";
import type { UserField } from "@/lib/domain/permission";
import type { ReadableCollected } from "@/lib/domain/user-page";
import type { PeopleGate } from "../publish/people-gate";

/** Which permission each part of what is collected needs. */
const FIELD_OF: Record<Exclude<keyof CollectedData, "wordsSaidAboutThemselves">, UserField> = {
  name: "name",
  region: "region",
  town: "region",
  radiusKm: "region",
  ipAddresses: "ipAddress",
  device: "device",
  addressBook: "device",
  activeHours: "history",
  deletedSearch: "deletedSearch",
  keystrokes: "deletedSearch",
  msBetweenKeys: "deletedSearch",
};

export function readableCollected(collected: CollectedData, gate: PeopleGate): ReadableCollected {
  return gate.masked<ReadableCollected>(collected, FIELD_OF);
}
