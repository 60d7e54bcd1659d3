import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import type { DeskContext } from "@/components/admin/frame/desk-context";
import type { Actor } from "@/lib/domain/actor";
import { type Locale, localeSchema } from "@/lib/domain/localized-text";
import { type DeskFrame, readDeskFrame } from "@/lib/read-models/admin/read-desk-frame";
import { enterRoom } from "../../enter-room";

export interface Desk {
  actor: Actor;
  locale: Locale;
  frame: DeskFrame;
  context: DeskContext;
}

/** Who sits here, once per request. Why a room cannot be entered is told by the room's own layout. */
export const openDesk = cache(async (code: string): Promise<Desk> => {
  const entry = await enterRoom(code);
  if (!entry.open) notFound();
  const { actor } = entry;
  const locale = localeSchema.catch("en").parse(await getLocale());
  const frame = await readDeskFrame(actor, locale);
  const context: DeskContext = {
    base: `/r/${actor.room.code}/admin`,
    api: `/api/v1/rooms/${actor.room.code}/admin`,
    refreshedAt: new Date().toISOString(),
    ownUserId: frame.ownUserId,
  };
  return { actor, locale, frame, context };
});
