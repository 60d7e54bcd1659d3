/**
 * Raw stress of places on a plane: Σ over pairs of (distance on the plane − distance asked for)². places: count × 2;
 * distances: count × count. 0 for fewer than two points. O(count²).
 */
export function stressOf(places: Float64Array, distances: Float64Array, count: number): number {
  let stress = 0;
  for (let i = 0; i < count; i++)
    for (let j = 0; j < i; j++) {
      const error = between(places, i, j) - (distances[i * count + j] as number);
      stress += error * error;
    }
  return stress;
}

/**
 * Moves places on a plane so that the distances between them come as near as they can to `distances`: the Guttman
 * transform, repeated (SMACOF; de Leeuw 1977, "Applications of convex analysis to multidimensional scaling"). Each step
 * lowers the stress or leaves it; ends when a step gains less than a millionth, or after `most` steps. Finds the nearest
 * valley, so start from `classicalScaling`. Returns new places, centred on the origin. Deterministic.
 * Cost: O(count² · steps).
 */
export function majoriseStress(start: Float64Array, distances: Float64Array, count: number, most = 300): Float64Array {
  let places: Float64Array = start.slice();
  let stress = stressOf(places, distances, count);
  for (let step = 0; step < most; step++) {
    const next = guttman(places, distances, count);
    const after = stressOf(next, distances, count);
    if (after > stress) break;
    places = next;
    if (stress - after <= stress * 1e-6) break;
    stress = after;
  }
  return places;
}

/** Direction in which equal places part; any of length 1 keeps the promise that stress never rises. */
const PARTING = [0.6, 0.8] as const;

function guttman(places: Float64Array, distances: Float64Array, count: number): Float64Array {
  const next = new Float64Array(places.length);
  for (let i = 0; i < count; i++) {
    let x = 0;
    let y = 0;
    for (let j = 0; j < count; j++) {
      const wanted = distances[i * count + j] as number;
      const apart = between(places, i, j);
      if (apart === 0) {
        const side = i < j ? -wanted : wanted;
        x += side * PARTING[0];
        y += side * PARTING[1];
        continue;
      }
      const pull = wanted / apart;
      x += pull * ((places[i * 2] as number) - (places[j * 2] as number));
      y += pull * ((places[i * 2 + 1] as number) - (places[j * 2 + 1] as number));
    }
    next[i * 2] = x / count;
    next[i * 2 + 1] = y / count;
  }
  return next;
}

function between(places: Float64Array, i: number, j: number): number {
  const x = (places[i * 2] as number) - (places[j * 2] as number);
  const y = (places[i * 2 + 1] as number) - (places[j * 2 + 1] as number);
  return Math.sqrt(x * x + y * y);
}
