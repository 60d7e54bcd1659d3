import { createHash, createHmac, createSecretKey, type KeyObject } from "node:crypto";
import { keptBy } from "../kept-by";

const HEX_DIGITS = 16;
const MS_PER_DAY = 86_400_000;

/** What a pseudonym stands for: the same person gets another one for another purpose and in another week. */
export interface PseudonymScope {
  readonly key: KeyObject;
  readonly purpose: string;
  /** ISO week, such as 2026-W01 */
  readonly epoch: string;
}

/**
 * HMAC-SHA256 of "purpose|epoch|userId", the first 16 hexadecimal digits. Keyed, because a bare hash of IDs that can be counted
 * through is undone by hashing them all. Cost: some 3 µs.
 */
export function pseudonymOf({ key, purpose, epoch }: PseudonymScope, userId: string): string {
  return createHmac("sha256", key).update(`${purpose}|${epoch}|${userId}`).digest("hex").slice(0, HEX_DIGITS);
}

/** The same 64 bits as a number. */
export function pseudonymBits(pseudonym: string): bigint {
  return BigInt(`0x${pseudonym}`);
}

export function pseudonymOfBits(bits: bigint): string {
  return bits.toString(16).padStart(HEX_DIGITS, "0");
}

const keys = keptBy<string, KeyObject>(1_000);

/** The key of a room. Made of its inner id, which is random and leaves the server nowhere; the code is not. */
export function pseudonymKey(roomId: string): KeyObject {
  return keys(roomId, () =>
    createSecretKey(createHash("sha256").update(`glassfeed pseudonyms of room ${roomId}`).digest()),
  );
}

/** The ISO 8601 week of a moment, in UTC: weeks begin on Monday, and the first holds the year's first Thursday. */
export function isoWeek(ms: number): string {
  const midnight = Math.floor(ms / MS_PER_DAY) * MS_PER_DAY;
  const weekday = (new Date(midnight).getUTCDay() + 6) % 7;
  const thursday = new Date(midnight + (3 - weekday) * MS_PER_DAY);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * MS_PER_DAY));
  return `${year}-W${String(week).padStart(2, "0")}`;
}
