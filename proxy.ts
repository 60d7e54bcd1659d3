import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/http/content-security-policy";

const header = "Content-Security-Policy";
const nonceBytes = 16;

/** Gives every page a content security policy with a nonce of its own; Next puts the nonce on the scripts it writes. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(nonceBytes))).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set(header, policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set(header, policy);
  return response;
}

export const config = {
  matcher: [
    {
      source: "/((?!api/|art/|_next/static/|_next/image|.*\\.(?:ico|svg|png|webmanifest|json|txt)$).*)",
      missing: [{ type: "header", key: "next-router-prefetch" }],
    },
  ],
};
