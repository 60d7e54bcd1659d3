import { roomStatusSchema } from "@/lib/domain/room-status";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { deleteRoom } from "@/lib/services/rooms/delete-room";
import { describeRoom } from "@/lib/services/rooms/describe-room";

export const GET = endpoint({
  method: "get",
  path: "/rooms/{code}",
  summary: "Tells how a room is: aggregates, when it ends, and how far its world is",
  who: "anyone",
  params: roomPlace,
  output: roomStatusSchema,
  handle: ({ params }) => describeRoom(params.code),
});

export const DELETE = endpoint({
  method: "delete",
  path: "/rooms/{code}",
  summary: "Deletes a room and everything in it at once; afterwards its address answers 404",
  who: "host",
  params: roomPlace,
  handle: async ({ actor }) => {
    await deleteRoom(actor);
    return null;
  },
});
