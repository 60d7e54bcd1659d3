import { cookies } from "next/headers";
import type { Actor } from "@/lib/domain/actor";
import { identify } from "@/lib/services/actors/identify";
import { type CookieRole, cookieName } from "./room-cookies";

/** Who looks at a page of this room. A browser may hold both the host's key and a seat: `first` says which one counts. */
export async function pageActor(code: string, first: CookieRole = "seat"): Promise<Actor> {
  const jar = await cookies();
  const second: CookieRole = first === "seat" ? "host" : "seat";
  const token = jar.get(cookieName(first, code))?.value ?? jar.get(cookieName(second, code))?.value ?? null;
  return identify(code, token);
}
