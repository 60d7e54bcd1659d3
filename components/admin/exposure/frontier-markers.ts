import type { FrontierMarker } from "@/components/charts/frontier-chart";
import type { FrontierPoint, Use } from "@/lib/domain/exposure-views";
import type { SafeguardId } from "@/lib/domain/safeguard";
import { numberOf } from "./exposure-address";

/** Sets nearer than this, in per cent, are drawn as one mark. */
const SAME_PLACE = 0.25;

interface MarkerWords {
  name(id: SafeguardId): string;
  none: string;
}

const numbersOf = (on: readonly SafeguardId[]) => (on.length === 0 ? "0" : on.map(numberOf).join("+"));

/** Points that come to the same put together: one mark with a number, or a mark that says how many and which. */
export function frontierMarkers(
  points: readonly FrontierPoint[],
  use: Use,
  measured: readonly SafeguardId[],
  words: MarkerWords,
): FrontierMarker[] {
  const places: { use: number; exposed: number; points: FrontierPoint[] }[] = [];
  for (const point of points) {
    const [x, y] = [point[use], point.exposed];
    if (x === null || y === null) continue;
    const at = { use: x * 100, exposed: y * 100 };
    const near = places.find(
      (place) => Math.abs(place.use - at.use) < SAME_PLACE && Math.abs(place.exposed - at.exposed) < SAME_PLACE,
    );
    if (near) near.points.push(point);
    else places.push({ ...at, points: [point] });
  }
  return places.map(({ use: x, exposed, points: here }) => {
    const [only] = here;
    const alone = here.length === 1 && only;
    return {
      use: x,
      exposed,
      inside:
        alone && only.on.length === 1 ? numbersOf(only.on) : alone && only.on.length === 0 ? "0" : `${here.length}`,
      label: alone
        ? only.on.length === 0
          ? words.none
          : only.on.length === 1
            ? words.name(only.on[0] as SafeguardId)
            : numbersOf(only.on)
        : labelOf(here),
      best: here.some(({ best }) => best),
      here: here.some(({ on }) => on.join() === measured.join()),
    };
  });
}

const MOST_NAMED = 8;

function labelOf(points: readonly FrontierPoint[]): string {
  const numbers = points.map(({ on }) => numbersOf(on));
  return numbers.length > MOST_NAMED ? `${numbers.slice(0, MOST_NAMED).join(", ")} …` : numbers.join(", ");
}
