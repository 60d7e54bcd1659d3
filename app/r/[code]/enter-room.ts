import { cache } from "react";
import type { Actor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import { pageActor } from "@/lib/http/page-actor";

/** Why someone cannot come in. */
export type Closed = "not-found" | "expired" | "no-seat";
export type Entry = { open: true; actor: Actor } | { open: false; why: Closed };

const REASONS: Partial<Record<string, Closed>> = {
  "room-not-found": "not-found",
  "room-expired": "expired",
  unauthenticated: "no-seat",
};

/** Who is at the door of this room, asked once per request. */
export const enterRoom = cache(async (code: string): Promise<Entry> => {
  try {
    return { open: true, actor: await pageActor(code) };
  } catch (error) {
    const why = error instanceof DomainError ? REASONS[error.code] : undefined;
    if (!why) throw error;
    return { open: false, why };
  }
});
