interface PairLinesProps {
  /** one value a day; null where there is none */
  a: readonly (number | null)[];
  b: readonly (number | null)[];
}

const WIDTH = 144;
const HEIGHT = 36;
const EDGE = 4;

/** Two courses on one scale of their own: solid with a dot at its end, dashed with a diamond. */
export function PairLines({ a, b }: PairLinesProps) {
  const known = [...a, ...b].filter((value): value is number => value !== null);
  if (known.length === 0) return null;
  const low = Math.min(...known);
  const range = Math.max(...known) - low || 1;
  const last = Math.max(a.length, b.length) - 1;
  const x = (day: number) => EDGE + (last > 0 ? (day / last) * (WIDTH - 2 * EDGE) : 0);
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / range) * (HEIGHT - 2 * EDGE);
  const course = (values: readonly (number | null)[]) =>
    values.flatMap((value, day) => (value === null ? [] : [{ x: x(day), y: y(value) }]));
  const [first, second] = [course(a), course(b)];
  const points = (places: { x: number; y: number }[]) =>
    places.map((place) => `${place.x.toFixed(1)},${place.y.toFixed(1)}`).join(" ");
  const [dot, diamond] = [first.at(-1), second.at(-1)];
  return (
    <svg className="desk-pair" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} stroke="var(--row-line)" />
      <polyline points={points(second)} fill="none" stroke="var(--wrong)" strokeWidth="1.5" strokeDasharray="4 2" />
      <polyline points={points(first)} fill="none" stroke="var(--emphasis)" strokeWidth="1.5" />
      {diamond === undefined ? null : (
        <path d={`M${diamond.x} ${diamond.y - 3.5}l3.5 3.5-3.5 3.5-3.5-3.5Z`} fill="var(--wrong)" />
      )}
      {dot === undefined ? null : <circle cx={dot.x} cy={dot.y} r="2.8" fill="var(--emphasis)" />}
    </svg>
  );
}
