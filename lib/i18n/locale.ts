/** The languages that have a message catalogue. */
export const catalogueLocales = ["en", "es"] as const;
export type CatalogueLocale = (typeof catalogueLocales)[number];

/** `pseudo` is English made longer and bracketed: it shows text that does not fit or was never in the catalogue. */
export type Locale = CatalogueLocale | "pseudo";

export const localeCookie = "gf_locale";
const fallback: CatalogueLocale = "en";

function isCatalogueLocale(value: string): value is CatalogueLocale {
  return (catalogueLocales as readonly string[]).includes(value);
}

interface WeightedLanguage {
  language: string;
  weight: number;
}

function parseWeightedLanguage(part: string): WeightedLanguage {
  const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { language: tag.split("-")[0]?.toLowerCase() ?? "", weight: Number.isFinite(weight) ? weight : 0 };
}

function preferredLanguage(acceptLanguage: string): CatalogueLocale | undefined {
  const accepted = acceptLanguage
    .split(",")
    .map(parseWeightedLanguage)
    .filter(({ language, weight }) => weight > 0 && isCatalogueLocale(language))
    .sort((a, b) => b.weight - a.weight);
  return accepted[0]?.language as CatalogueLocale | undefined;
}

/** What the visitor chose, else the first accepted language that has a catalogue, else English. */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null | undefined): Locale {
  if (cookie !== undefined && (cookie === "pseudo" || isCatalogueLocale(cookie))) return cookie;
  return preferredLanguage(acceptLanguage ?? "") ?? fallback;
}

/** The language that data, numbers and dates come in: the pseudo-locale has none of its own. */
export function contentLocale(locale: Locale): CatalogueLocale {
  return locale === "pseudo" ? fallback : locale;
}
