import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import type { DeskContext } from "@/components/admin/frame/desk-context";
import type { Actor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import { type Locale, localeSchema } from "@/lib/domain/localized-text";
import { pageActor } from "@/lib/http/page-actor";
import { type DeskFrame, readDeskFrame } from "@/lib/read-models/admin/read-desk-frame";

export interface Desk {
  kind: "open";
  actor: Actor;
  locale: Locale;
  frame: DeskFrame;
  context: DeskContext;
}

/** Who sits here, once per request. A room that is gone has no desk; a device without a seat is told so. */
export const openDesk = cache(async (code: string): Promise<Desk | { kind: "no-seat" }> => {
  try {
    const actor = await pageActor(code);
    const locale = localeSchema.catch("en").parse(await getLocale());
    const frame = await readDeskFrame(actor, locale);
    const context: DeskContext = {
      base: `/r/${actor.room.code}/admin`,
      api: `/api/v1/rooms/${actor.room.code}/admin`,
      refreshedAt: new Date().toISOString(),
      ownUserId: frame.ownUserId,
    };
    return { kind: "open", actor, locale, frame, context };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === "unauthenticated") return { kind: "no-seat" };
    if (error.code === "room-not-found" || error.code === "room-expired") notFound();
    throw error;
  }
});
