import type { MeasureValue } from "@/lib/domain/measure";
import type { ExposureView } from "../measure";

/** What a measure gives where there is nothing left to attack. */
export const NOTHING_TO_ATTACK: MeasureValue = { value: null, numerator: null, denominator: null };

/**
 * Whether rows about people can leave the company at all: some role still reads people by an ID, and what is published names
 * them, by user ID or by pseudonym. Re-identification is about that table, whoever carried it out; who may look is the matter of the
 * insider measures. So fewer staff, purposes, break-glass and caps change nothing here while anybody is left who reads
 * people, and aggregate-only ends it. O(roles).
 */
export function rowsLeave({ policy, roles }: ExposureView): boolean {
  return policy.publish.identities !== "none" && roles.some(({ seesIdentity }) => seesIdentity);
}

/** Whether what was watched travels along with the rows, and the company still holds any of it. On-device: no. O(roles). */
export function watchesLeave(view: ExposureView): boolean {
  const { watchOffsets, count } = view.population;
  const some = (watchOffsets[count] ?? 0) > 0;
  return some && rowsLeave(view) && view.roles.some(({ seesIdentity, seesHistory }) => seesIdentity && seesHistory);
}

/**
 * Whether region, device and address travel along: where the phone guesses, the server holds the cluster and nothing else.
 * The address does only where some role reads it. O(roles).
 */
export function detailsThatLeave({ policy, roles }: ExposureView): { home: boolean; address: boolean } {
  const home = !policy.learn.onDevice;
  return { home, address: home && roles.some(({ seesIdentity, seesAddress }) => seesIdentity && seesAddress) };
}
