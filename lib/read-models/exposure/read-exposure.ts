import type { Access } from "@/lib/domain/access";
import type { Exposure } from "@/lib/domain/measure";
import type { AskedView } from "./chosen-view";
import { measured } from "./measure-session";
import { openSession } from "./try-safeguards";

/** Every measure of the room as it is: its people, under the safeguards that are on. */
export async function readExposure(access: Access, asked: AskedView): Promise<Exposure> {
  const session = await openSession(access, asked);
  const { exposure } = await measured(session, access.actor.room.safeguards);
  return exposure;
}
