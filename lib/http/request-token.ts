import type { NextRequest } from "next/server";
import { DomainError } from "@/lib/domain/domain-error";
import { type CookieRole, cookieName } from "./room-cookies";

/** Cookies go along with whatever a foreign page makes the browser send, so a write by cookie must come from a page of this origin. */
function cameFromHere(request: NextRequest): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}

/** The token a request carries: a bearer token, else a cookie of this room; `first` says which cookie counts. */
export function requestToken(request: NextRequest, code: string, first: CookieRole): string | null {
  const authorization = request.headers.get("authorization");
  if (authorization !== null) {
    const bearer = /^Bearer ([\w.~+/=-]{1,200})$/i.exec(authorization)?.[1];
    if (bearer) return bearer;
    throw new DomainError("unauthenticated", "The authorization header must be: Bearer, a space, and the token.");
  }
  const second: CookieRole = first === "seat" ? "host" : "seat";
  const cookie = request.cookies.get(cookieName(first, code)) ?? request.cookies.get(cookieName(second, code));
  if (!cookie) return null;
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads && !cameFromHere(request))
    throw new DomainError("forbidden", "A change by cookie must come from a page of this site.");
  return cookie.value;
}
