import * as z from "zod";
import { clusterIdSchema } from "@/lib/domain/archetype";
import { topicIdSchema } from "@/lib/domain/topic";

/** What the addresses of the API are made of. A code is not checked here: whatever is no room's code answers 404. */
export const roomPlace = z.object({ code: z.string().max(40).describe("the room's code, such as K7M4QX") });
export const personaPlace = roomPlace.extend({ personaId: z.uuid() });
export const openingPlace = roomPlace.extend({ openingId: z.uuid() });
export const topicPlace = roomPlace.extend({ topicId: topicIdSchema });
export const clusterPlace = roomPlace.extend({ clusterId: clusterIdSchema });
export const userPlace = roomPlace.extend({ userId: z.string().regex(/^\d{19}$/, "19 digits") });
