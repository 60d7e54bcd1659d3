"use server";

import { redirect } from "next/navigation";
import { pageActor } from "@/lib/http/page-actor";
import { forgetToken } from "@/lib/http/room-cookies";
import { deleteRoom } from "@/lib/services/rooms/delete-room";

/** Ends a solo room at once and forgets its tokens in this browser. */
export async function removeRoom(code: string): Promise<void> {
  await deleteRoom(await pageActor(code, "host"));
  await forgetToken("seat", code);
  await forgetToken("host", code);
  redirect("/?removed=1");
}
