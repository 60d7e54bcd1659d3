import { getLocale } from "next-intl/server";
import { heldDownload } from "@/app/api/v1/rooms/[code]/personas/[personaId]/download/held-download";
import { localeSchema } from "@/lib/domain/localized-text";
import { pageActor } from "@/lib/http/page-actor";
import { problemResponse } from "@/lib/http/problem";
import { requireSeat } from "@/lib/services/actors/require-actor";

/** The same file as by API, at an address that tells nothing of whose it is. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  try {
    const actor = requireSeat(await pageActor((await params).code));
    const locale = localeSchema.catch("en").parse(await getLocale());
    return await heldDownload(actor, actor.personaId ?? "", locale);
  } catch (error) {
    return problemResponse(error, new URL(request.url).pathname);
  }
}
