import type { NextRequest } from "next/server";
import { noSuchRoute } from "@/lib/http/problem";

function answer(request: NextRequest): Response {
  return noSuchRoute(request.nextUrl.pathname);
}

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
