import { POST as createPersona } from "@/app/api/v1/rooms/[code]/personas/route";
import { POST as takeSeat } from "@/app/api/v1/rooms/[code]/seats/route";
import { POST as createRoom } from "@/app/api/v1/rooms/route";
import { callApi } from "./call-api";
import { SMALL_SEED } from "./small-room";

export interface ApiRoom {
  code: string;
  hostKey: string;
  seatToken: string;
  personaId: string;
  userId: string;
}

/** A room with one seat that was dealt a persona, all through the API. */
export async function openApiRoom(kind: "solo" | "class" = "class"): Promise<ApiRoom> {
  const room = await callApi(createRoom, { body: { scenario: "the-list", kind, seed: SMALL_SEED } });
  const { code, hostKey } = room.json;
  const seat = await callApi(takeSeat, { params: { code }, body: {} });
  const { seatToken } = seat.json;
  const persona = await callApi(createPersona, { params: { code }, token: seatToken, body: { deal: true } });
  return { code, hostKey, seatToken, ...persona.json };
}
