import { compose, type PosterKey } from "./grammar";

/** Alt text from the same choices as the drawing. */
export function describePoster(key: PosterKey, locale: "en" | "es"): string {
  const { scene, inks } = compose(key);
  const text = scene.alt(inks.words)[locale];
  return locale === "en" ? text.replace(/\b([Aa]) (?=[aeio])/g, "$1n ") : text;
}
