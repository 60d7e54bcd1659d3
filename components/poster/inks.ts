import { compose, type PosterKey } from "./grammar";
import type { Inks } from "./ink-sets";

/** Colours of a poster, so that the page can tint what stands beside it; text on `dark` in #FFF6EA. */
export function posterInks(key: PosterKey): Inks {
  const { paper, a, b, dark, warm } = compose(key).inks;
  return { paper, a, b, dark, warm };
}
