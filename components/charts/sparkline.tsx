const WIDTH = 88;
const HEIGHT = 20;
const INSET = 3;

/** One range for all sparklines of a table, so that their slopes can be compared. Rows without watches say nothing about it. */
export function sharedScale(rows: readonly (readonly number[])[]): [number, number] {
  const indexed = rows.flatMap((row) => indexToFirst(row) ?? []);
  return indexed.length === 0 ? [0, 1] : [Math.min(...indexed, 1), Math.max(...indexed, 1)];
}

/** Each value against the first one; null when the first is 0. */
export function indexToFirst(values: readonly number[]): number[] | null {
  const first = values[0];
  return first === undefined || first === 0 ? null : values.map((value) => value / first);
}

/** A row's weeks against its first week, on the table's shared scale; the dot is the latest. Decoration: the numbers stand beside it. */
export function Sparkline({ values, scale }: { values: readonly number[]; scale: readonly [number, number] }) {
  const indexed = indexToFirst(values);
  if (indexed === null || indexed.length < 2) return <span className="text-muted">—</span>;
  const [low, high] = scale;
  const x = (index: number) => INSET + (index / (indexed.length - 1)) * (WIDTH - 2 * INSET);
  const y = (value: number) => HEIGHT - INSET - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * INSET);
  const points = indexed.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`);
  const [lastX, lastY] = points.at(-1)?.split(",") ?? [];
  return (
    <svg className="block" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line x1={INSET} x2={WIDTH - INSET} y1={y(1)} y2={y(1)} stroke="var(--line)" />
      <polyline
        points={points.join(" ")}
        fill="none"
        stroke="var(--emphasis)"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <circle cx={lastX} cy={lastY} r="2.5" fill="var(--emphasis)" />
    </svg>
  );
}
