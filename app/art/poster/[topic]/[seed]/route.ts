import type { NextRequest } from "next/server";
import { isDrawn } from "@/components/poster/grammar";
import { renderPoster } from "@/components/poster/render-poster";
import { noSuchArt, optionFrom, parseSeed, svgResponse } from "../../../svg-response";

export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ topic: string; seed: string }> },
): Promise<Response> {
  const { topic, seed: seedText } = await params;
  const seed = parseSeed(seedText);
  if (seed === null || !isDrawn(topic)) return noSuchArt();
  const query = request.nextUrl.searchParams;
  return svgResponse(
    renderPoster({
      topicId: topic,
      seed,
      mode: optionFrom(query.get("mode"), ["print", "xray"]),
      layer: optionFrom(query.get("layer"), ["all", "back", "front"]),
      crop: optionFrom(query.get("crop"), ["full", "thumb"]),
    }),
  );
}
