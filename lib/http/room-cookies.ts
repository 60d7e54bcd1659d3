import { cookies } from "next/headers";
import type { Room } from "@/lib/domain/room";

export type CookieRole = "seat" | "host";

/** One cookie for each room and role, so that a browser may hold seats in several rooms. */
export function cookieName(role: CookieRole, code: string): string {
  return `gf_${role}_${code.trim().toUpperCase()}`;
}

/** Remembers a token in the browser for as long as the room lives. For server actions and routes. */
export async function rememberToken(role: CookieRole, room: Room, token: string): Promise<void> {
  const jar = await cookies();
  jar.set(cookieName(role, room.code), token, { httpOnly: true, sameSite: "lax", path: "/", expires: room.expiresAt });
}

export async function forgetToken(role: CookieRole, code: string): Promise<void> {
  (await cookies()).delete(cookieName(role, code));
}
