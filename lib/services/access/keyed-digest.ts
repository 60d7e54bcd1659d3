import { createHmac } from "node:crypto";

const DIGEST_DIGITS = 12;
const FINGERPRINT_BYTES = 8;

/**
 * What stands in the log for a user: whoever knows an ID can check it, nobody can read one out, and the same user is another in
 * every room. IDs can be counted through, so a bare hash would hide nothing; the room's id, which is told to nobody, is the key.
 */
export function userDigest(roomId: string, userId: string): string {
  return `u·${hmac(roomId, "log", userId).toString("hex").slice(0, DIGEST_DIGITS)}`;
}

/** Eight bytes for an ID in a copy that left. */
export function fingerprint(roomId: string, userId: string): Uint8Array {
  return hmac(roomId, "copy", userId).subarray(0, FINGERPRINT_BYTES);
}

/** The fingerprints of all, one after another. */
export function fingerprints(roomId: string, userIds: readonly string[]): Uint8Array {
  const all = new Uint8Array(userIds.length * FINGERPRINT_BYTES);
  userIds.forEach((userId, index) => {
    all.set(fingerprint(roomId, userId), index * FINGERPRINT_BYTES);
  });
  return all;
}

/** Is this fingerprint among them? */
export function holdsFingerprint(all: Uint8Array, wanted: Uint8Array): boolean {
  const held = Buffer.from(all.buffer, all.byteOffset, all.byteLength);
  for (let at = held.indexOf(wanted); at >= 0; at = held.indexOf(wanted, at + 1))
    if (at % FINGERPRINT_BYTES === 0) return true;
  return false;
}

function hmac(roomId: string, use: string, userId: string): Buffer {
  return createHmac("sha256", roomId).update(`${use}|${userId}`).digest();
}
