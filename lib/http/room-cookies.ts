import { cookies, headers } from "next/headers";
import type { Room } from "@/lib/domain/room";

export type CookieRole = "seat" | "host";

/** One cookie for each room and role, so that a browser may hold seats in several rooms. */
export function cookieName(role: CookieRole, code: string): string {
  return `gf_${role}_${code.trim().toUpperCase()}`;
}

/** Remembers a token in the browser for as long as the room lives. For server actions and routes. */
export async function rememberToken(role: CookieRole, room: Room, token: string): Promise<void> {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  // Not always secure: in a classroom the server often runs on a laptop, without a certificate.
  const secure = head.get("x-forwarded-proto")?.split(",")[0] === "https";
  const life = { path: "/", expires: room.expiresAt } as const;
  jar.set(cookieName(role, room.code), token, { httpOnly: true, sameSite: "lax", secure, ...life });
}

export async function forgetToken(role: CookieRole, code: string): Promise<void> {
  (await cookies()).delete(cookieName(role, code));
}
