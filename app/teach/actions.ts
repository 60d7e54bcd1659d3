"use server";

import { rememberToken } from "@/lib/http/room-cookies";
import { createRoom } from "@/lib/services/rooms/create-room";

export interface OpenedClass {
  code: string;
  hostKey: string;
}

/** Opens a class room. The host key is in this one answer and in this browser's cookie, and nowhere else. */
export async function openClass(scenario: string): Promise<OpenedClass> {
  const { room, hostKey } = await createRoom({ scenario, kind: "class" });
  await rememberToken("host", room, hostKey);
  return { code: room.code, hostKey };
}
