import type { NextRequest } from "next/server";
import { catalogueLocales, localeCookie } from "@/lib/i18n/locale";

const SECONDS_PER_YEAR = 365 * 24 * 3600;

/** Only an address of this app, so that the form cannot send anyone elsewhere. */
function placeToReturn(value: FormDataEntryValue | null): string {
  const path = typeof value === "string" ? value : "";
  return /^\/(?![/\\])[\w\-./?=&%]*$/.test(path) ? path : "/";
}

/** Remembers the visitor's language and goes back to where the form stood. */
export async function POST(request: NextRequest): Promise<Response> {
  const form = await request.formData();
  const chosen = catalogueLocales.find((locale) => locale === form.get("locale")) ?? catalogueLocales[0];
  const cookie = `${localeCookie}=${chosen}; Path=/; Max-Age=${SECONDS_PER_YEAR}; SameSite=Lax`;
  return new Response(null, {
    status: 303,
    headers: { location: placeToReturn(form.get("back")), "set-cookie": cookie },
  });
}
