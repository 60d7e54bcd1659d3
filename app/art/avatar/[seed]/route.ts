import type { NextRequest } from "next/server";
import { renderAvatar } from "@/components/poster/render-avatar";
import { noSuchArt, optionFrom, parseSeed, svgResponse } from "../../svg-response";

export async function GET(request: NextRequest, { params }: { params: Promise<{ seed: string }> }): Promise<Response> {
  const seed = parseSeed((await params).seed);
  if (seed === null) return noSuchArt();
  return svgResponse(
    renderAvatar({ seed, mode: optionFrom(request.nextUrl.searchParams.get("mode"), ["print", "xray"]) }),
  );
}
