import type { NextRequest } from "next/server";
import { LOCALES, type Locale } from "@/lib/domain/localized-text";

const isLocale = (value: string | undefined): value is Locale => (LOCALES as readonly string[]).includes(value ?? "");

/** The language of names and labels in an answer: the visitor's choice, else the first accepted one there is, else English. */
export function requestLocale(request: NextRequest): Locale {
  const chosen = request.cookies.get("gf_locale")?.value;
  if (isLocale(chosen)) return chosen;
  const accepted = (request.headers.get("accept-language") ?? "").split(",");
  return accepted.map((tag) => tag.trim().slice(0, 2).toLowerCase()).find(isLocale) ?? "en";
}
