import type { SeatActor } from "@/lib/domain/actor";
import type { LookCount, Trace } from "@/lib/domain/held-view";
import { findPersona } from "@/lib/store/personas";
import { copiesOutside, countLooks, type TraceOf } from "@/lib/store/traces";
import { fingerprint, holdsFingerprint, userDigest } from "../access/keyed-digest";

/** Where a persona stands, and since when: whoever looked there since may have seen it. */
export interface Standing {
  readonly lists: readonly { readonly topicId: string; readonly since: string }[];
  readonly guess: { readonly clusterId: string; readonly since: string | null } | null;
}

/** Who looked where the seat's persona stands, by role, and which copies hold its ID. */
export async function traceOf({ room, personaId }: SeatActor, { lists, guess }: Standing): Promise<Trace> {
  const persona = personaId === null ? null : await findPersona(personaId);
  if (!persona) return { looks: [], copies: [] };
  const since = guess?.since ? new Date(guess.since) : persona.createdAt;
  const kinds: [LookCount["what"], TraceOf][] = [
    ["page", { object: "user", objectId: userDigest(room.id, persona.userId) }],
    ...lists.map((list): [LookCount["what"], TraceOf] => [
      "list",
      { object: "topic-viewers", objectId: list.topicId, since: new Date(list.since) },
    ]),
    ...(guess === null
      ? []
      : [["cluster", { object: "cluster-members", objectId: guess.clusterId, since }] as [LookCount["what"], TraceOf]]),
    ["users", { object: "users", since: persona.createdAt }],
  ];
  const sums = new Map<string, LookCount>();
  for (const [what, kind] of kinds)
    for (const { actor: role, action, count } of await countLooks(room.id, kind)) {
      const sum = sums.get(`${role} ${what}`) ?? { role, what, looks: 0, copies: 0 };
      const exports = action === "export" ? count : 0;
      sums.set(`${role} ${what}`, { ...sum, looks: sum.looks + count, copies: sum.copies + exports });
    }
  const wanted = fingerprint(room.id, persona.userId);
  const copies = (await copiesOutside(room.id)).filter(({ fingerprints }) => holdsFingerprint(fingerprints, wanted));
  return {
    looks: [...sums.values()].sort((a, b) => b.looks - a.looks),
    copies: copies.map(({ at, actor, object, rows }) => ({ at: at.toISOString(), role: actor, what: object, rows })),
  };
}
