import { describePoster } from "./describe-poster";
import { type PosterRequest, renderPoster } from "./render-poster";

/** A poster as inline markup, named by its alt text unless `decorative`. Sized by its parent. */
export function Poster({
  locale,
  decorative = false,
  className,
  ...request
}: PosterRequest & { locale: "en" | "es"; decorative?: boolean; className?: string }) {
  const naming = decorative
    ? { "aria-hidden": true as const }
    : { role: "img", "aria-label": describePoster(request, locale) };
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: markup comes from the grammar, never from a person
    <span className={className} {...naming} dangerouslySetInnerHTML={{ __html: renderPoster(request) }} />
  );
}
