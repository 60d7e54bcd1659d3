import * as z from "zod";
import { endpoint } from "@/lib/http/endpoint";
import { roomPlace } from "@/lib/http/places";
import { takeSeat } from "@/lib/services/seats/take-seat";

export const POST = endpoint({
  method: "post",
  path: "/rooms/{code}/seats",
  summary: "Gives a device a seat",
  who: "anyone",
  params: roomPlace,
  body: z.strictObject({}),
  output: z.object({ seatToken: z.string().describe("told once") }),
  status: 201,
  handle: async ({ params }) => {
    const { seatToken } = await takeSeat(params.code);
    return { seatToken };
  },
});
