import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { RoomClosed } from "@/components/student/room-closed";
import { WorldProgress } from "@/components/student/world-progress";
import type { SeatActor } from "@/lib/domain/actor";
import { type Locale, localeSchema } from "@/lib/domain/localized-text";
import { prepareWorld } from "@/lib/services/worlds/prepare-world";
import { worldState } from "@/lib/services/worlds/world-state";
import { enterRoom } from "../enter-room";
import { removeRoom } from "./remove-room";

interface Seated {
  code: string;
  actor: SeatActor;
  locale: Locale;
}

/**
 * A step's page for whoever holds a seat; words for anyone else, and for everyone while the room's world is still being
 * made. A layout is not asked again on the way from step to step, so each page asks for itself. There is no loading
 * page: without a script nothing would ever take its place.
 */
export async function seatPage(
  params: Promise<{ code: string }>,
  page: (seated: Seated) => Promise<ReactNode>,
): Promise<ReactNode> {
  const { code: typed } = await params;
  const entry = await enterRoom(typed);
  if (!entry.open) {
    if (entry.why === "not-found") notFound();
    return <RoomClosed why={entry.why} code={typed} />;
  }
  const { actor } = entry;
  if (actor.kind === "host") return <RoomClosed why="host" code={actor.room.code} />;
  const { scenarioId, seed } = actor.room;
  if (worldState(scenarioId, seed).state !== "ready") {
    prepareWorld(scenarioId, seed);
    const { code, kind } = actor.room;
    return <WorldProgress code={code} stop={kind === "solo" ? removeRoom.bind(null, code) : undefined} />;
  }
  return page({ code: actor.room.code, actor, locale: localeSchema.catch("en").parse(await getLocale()) });
}
