import { type ClusterMark, MARK_COLOURS, MARK_SHAPES } from "@/lib/domain/map-view";
import type { World } from "@/lib/engine/world/world";
import { type Place, placeOfCluster } from "./map-places";

const known = new WeakMap<World, readonly ClusterMark[]>();

/** A colour and a shape for each cluster of a world, the same on every page. Neighbours on the map get different colours. */
export function clusterMarks(world: World): readonly ClusterMark[] {
  const before = known.get(world);
  if (before) return before;
  const places = Array.from({ length: world.clustering.count }, (_, cluster) => placeOfCluster(world, cluster));
  const marks = spreadMarks(places);
  known.set(world, marks);
  return marks;
}

/**
 * Deals the colours in turn, then swaps two clusters' colours as long as that moves equal colours farther apart. The
 * clusters of one colour get its shapes in order. Cost: O(clusters³) a round, a few rounds.
 */
export function spreadMarks(places: readonly Place[]): ClusterMark[] {
  const colours = places.map((_, cluster) => cluster % MARK_COLOURS);
  for (let improved = true; improved; ) {
    improved = false;
    for (let a = 0; a < places.length; a++)
      for (let b = 0; b < a; b++) {
        if (colours[a] === colours[b]) continue;
        const before = crowding(a) + crowding(b);
        swap(a, b);
        if (crowding(a) + crowding(b) < before - 1e-9) improved = true;
        else swap(a, b);
      }
  }
  const used = new Array<number>(MARK_COLOURS).fill(0);
  return colours.map((colour) => {
    const shape = used[colour] as number;
    used[colour] = shape + 1;
    return { colour, shape: shape % MARK_SHAPES };
  });

  function swap(a: number, b: number): void {
    [colours[a], colours[b]] = [colours[b] as number, colours[a] as number];
  }

  /** How near the others of this cluster's colour are: 1 / distance² summed. */
  function crowding(cluster: number): number {
    const { x, y } = places[cluster] as Place;
    return places.reduce((sum, place, other) => {
      if (other === cluster || colours[other] !== colours[cluster]) return sum;
      const [dx, dy] = [place.x - x, place.y - y];
      return sum + 1 / Math.max(1e-6, dx * dx + dy * dy);
    }, 0);
  }
}
