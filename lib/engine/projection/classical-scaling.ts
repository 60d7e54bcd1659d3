/**
 * Points on a plane from the distances between them: double-centres the squared distances and takes the two directions
 * of largest spread (Torgerson 1952, "Multidimensional scaling: I. Theory and method"). distances: count × count,
 * symmetric, zero diagonal, any unit. Returns count × 2. The best plane for scalar products, not for distances: follow
 * with `majoriseStress`. Not for many points. One point or equal points: all zeros. Deterministic; axes are signed so that the
 * entry of largest size is positive. Cost: O(count² · steps), 200 steps of power iteration an axis.
 */
export function classicalScaling(distances: Float64Array, count: number): Float64Array {
  const products = doubleCentred(distances, count);
  const places = new Float64Array(count * 2);
  for (const axis of [0, 1]) {
    const { vector, value } = leadingDirection(products, count);
    if (value <= 0) break;
    const scale = Math.sqrt(value);
    for (let i = 0; i < count; i++) places[i * 2 + axis] = (vector[i] as number) * scale;
    for (let i = 0; i < count; i++)
      for (let j = 0; j < count; j++)
        products[i * count + j] =
          (products[i * count + j] as number) - value * (vector[i] as number) * (vector[j] as number);
  }
  return places;
}

function doubleCentred(distances: Float64Array, count: number): Float64Array {
  const squares = distances.map((distance) => distance * distance);
  const means = Float64Array.from({ length: count }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < count; j++) sum += squares[i * count + j] as number;
    return sum / count;
  });
  const mean = means.reduce((sum, value) => sum + value, 0) / Math.max(1, count);
  return squares.map(
    (square, at) => -0.5 * (square - (means[Math.floor(at / count)] as number) - (means[at % count] as number) + mean),
  );
}

const STEPS = 200;
const NOTHING = 1e-12;

/** Power iteration from the row of largest diagonal entry, which no eigenvector of use is at right angles to. */
function leadingDirection(matrix: Float64Array, count: number): { vector: Float64Array; value: number } {
  let start = 0;
  for (let i = 1; i < count; i++)
    if ((matrix[i * count + i] as number) > (matrix[start * count + start] as number)) start = i;
  let vector = matrix.slice(start * count, (start + 1) * count);
  let value = 0;
  for (let step = 0; step < STEPS; step++) {
    const length = Math.sqrt(vector.reduce((sum, entry) => sum + entry * entry, 0));
    if (length < NOTHING) return { vector, value: 0 };
    const unit = vector.map((entry) => entry / length);
    vector = Float64Array.from({ length: count }, (_, i) => {
      let sum = 0;
      for (let j = 0; j < count; j++) sum += (matrix[i * count + j] as number) * (unit[j] as number);
      return sum;
    });
    value = vector.reduce((sum, entry, i) => sum + entry * (unit[i] as number), 0);
    if (step === STEPS - 1) vector = unit;
  }
  return { vector: signed(vector), value };
}

function signed(vector: Float64Array): Float64Array {
  const largest = vector.reduce((best, entry) => (Math.abs(entry) > Math.abs(best) ? entry : best), 0);
  return largest < 0 ? vector.map((entry) => -entry) : vector;
}
