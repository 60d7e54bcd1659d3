import type { FrontierMarker } from "@/components/charts/frontier-chart";
import { type Frame, frameOf, sidesOf, touches } from "@/components/charts/frontier-places";
import type { FrontierPoint, Use } from "@/lib/domain/exposure-views";
import type { SafeguardId } from "@/lib/domain/safeguard";
import { numberOf } from "./exposure-address";

interface MarkerWords {
  name(id: SafeguardId): string;
  none: string;
}

interface Place {
  use: number;
  exposed: number;
  points: FrontierPoint[];
}

/** What the chart draws: points that lie on one another put together, each place with a name where there is room for it. */
export function frontierMarkers(
  points: readonly FrontierPoint[],
  use: Use,
  measured: readonly SafeguardId[],
  words: MarkerWords,
): { markers: FrontierMarker[]; frame: Frame } | null {
  const known = points.flatMap((point) =>
    point[use] === null || point.exposed === null
      ? []
      : [{ use: point[use] * 100, exposed: point.exposed * 100, points: [point] }],
  );
  if (known.length === 0) return null;
  const frame = frameOf(known, use === "countError");
  const places: Place[] = [];
  for (const spot of known) {
    const near = places.find((place) => touches(place, spot, frame));
    if (near) near.points.push(...spot.points);
    else places.push(spot);
  }
  const markers = places
    .map((place) => ({ ...markerOf(place, measured, words), side: "none" as const }))
    .sort((a, b) => rank(b) - rank(a));
  const sides = sidesOf(markers, frame);
  return { markers: markers.map((marker, i) => ({ ...marker, side: sides[i] ?? "none" })), frame };
}

const rank = ({ here, best, several }: Pick<FrontierMarker, "here" | "best" | "several">) =>
  (here ? 4 : 0) + (best ? 2 : 0) + (several ? 1 : 0);

function markerOf({ use, exposed, points }: Place, measured: readonly SafeguardId[], words: MarkerWords) {
  const [only] = points;
  const alone = points.length === 1 && only ? only.on : null;
  return {
    use,
    exposed,
    inside: alone && alone.length < 2 ? numbersOf(alone) : "",
    label: alone ? nameOf(alone, words) : listOf(points),
    several: points.length > 1,
    best: points.some(({ best }) => best),
    here: points.some(({ on }) => on.join() === measured.join()),
  };
}

const numbersOf = (on: readonly SafeguardId[]) => (on.length === 0 ? "0" : on.map(numberOf).join("+"));

function nameOf(on: readonly SafeguardId[], { name, none }: MarkerWords): string {
  const [first] = on;
  if (first === undefined) return none;
  return on.length === 1 ? name(first) : numbersOf(on);
}

const MOST_LISTED = 4;

/** Singles first: they say most. */
function listOf(points: readonly FrontierPoint[]): string {
  const numbers = [...points].sort((a, b) => a.on.length - b.on.length).map(({ on }) => numbersOf(on));
  return numbers.length > MOST_LISTED ? `${numbers.slice(0, MOST_LISTED).join(", ")} …` : numbers.join(", ");
}
