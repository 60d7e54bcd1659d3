import { type MapView, type Size, toScreen } from "./map-view";

export interface Labelled {
  name: string;
  members: number | null;
  place: { x: number; y: number } | null;
}

export interface PlacedLabel {
  index: number;
  left: number;
  top: number;
  width: number;
}

/** Where no name may stand. */
export interface Taken {
  left: number;
  top: number;
  width: number;
}

const GAP = 4;

/**
 * Names at their clusters, none over another: the one in front first, then the larger. Those that find no room are left
 * out until the reader zooms in. widthOf: of a name in pixels.
 */
export function placeLabels(
  clusters: readonly Labelled[],
  view: MapView,
  size: Size,
  front: number,
  lineHeight: number,
  widthOf: (name: string) => number,
  taken: readonly Taken[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const byWeight = clusters.map((_, index) => index).sort((a, b) => weight(b) - weight(a));
  for (const index of byWeight) {
    const { name, place } = clusters[index] as Labelled;
    if (place === null || name === "") continue;
    const width = widthOf(name);
    const at = toScreen(view, size, place.x, place.y);
    const left = Math.min(Math.max(at.x - width / 2, GAP), size.width - width - GAP);
    const top = at.y - lineHeight / 2;
    const outside = at.x < 0 || at.x > size.width || top < 0 || top + lineHeight > size.height || left < 0;
    const hidden = [...placed, ...taken].some(
      (other) =>
        left < other.left + other.width + GAP &&
        other.left < left + width + GAP &&
        Math.abs(top - other.top) < lineHeight + 1,
    );
    if (!outside && !hidden) placed.push({ index, left, top, width });
  }
  return placed;

  function weight(index: number): number {
    return index === front ? Number.POSITIVE_INFINITY : (clusters[index]?.members ?? 0);
  }
}
