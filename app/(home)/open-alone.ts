import { redirect } from "next/navigation";
import { rememberToken } from "@/lib/http/room-cookies";
import { createRoom } from "@/lib/services/rooms/create-room";
import { takeSeat } from "@/lib/services/seats/take-seat";
import { dealIfReady } from "../join/deal-if-ready";

/** A room for one: seat, card, and off. */
export async function openAlone(scenario: string): Promise<never> {
  const { room, hostKey } = await createRoom({ scenario, kind: "solo" });
  const { seatToken } = await takeSeat(room.code);
  await rememberToken("host", room, hostKey);
  await rememberToken("seat", room, seatToken);
  await dealIfReady(room, seatToken);
  redirect(`/r/${room.code}/persona`);
}
