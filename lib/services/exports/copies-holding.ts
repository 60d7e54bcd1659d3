import { fingerprintsOf } from "@/lib/store/exports";
import { fingerprint, holdsFingerprint } from "../access/keyed-digest";

/** How many copies outside hold this user's ID. Deleting the user here changes none of them. */
export async function copiesHolding(roomId: string, userId: string): Promise<number> {
  const wanted = fingerprint(roomId, userId);
  const copies = await fingerprintsOf(roomId);
  return copies.filter((copy) => holdsFingerprint(copy, wanted)).length;
}
