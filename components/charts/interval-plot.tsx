interface IntervalProps {
  value: number;
  interval: readonly [number, number];
  reference: number | null;
  max: number;
  strong?: boolean;
}

const at = (value: number, max: number) => `${(4 + (Math.min(value, max) / max) * 86).toFixed(2)}%`;

/** A rate as a diamond and its 95 % interval as a line, on an axis shared by all rows; dotted: everyone on the list. */
export function Interval({ value, interval, reference, max, strong = false }: IntervalProps) {
  return (
    <svg className="overflow-visible" aria-hidden="true">
      {axisTicks(max).map((tick) => (
        <line
          key={tick}
          x1={at(tick, max)}
          x2={at(tick, max)}
          y1="0"
          y2="100%"
          stroke={tick === 0 ? "var(--control)" : "var(--line)"}
        />
      ))}
      {reference === null ? null : (
        <line
          x1={at(reference, max)}
          x2={at(reference, max)}
          y1="0"
          y2="100%"
          stroke="var(--wrong)"
          strokeWidth="1.5"
          strokeDasharray="2 3"
        />
      )}
      <line
        x1={at(interval[0], max)}
        x2={at(interval[1], max)}
        y1="50%"
        y2="50%"
        stroke="var(--wrong)"
        strokeWidth={strong ? 2.5 : 1.5}
      />
      <svg x={at(value, max)} y="50%" overflow="visible" aria-hidden="true">
        <path d="M0-4.5 4.5 0 0 4.5-4.5 0Z" fill="var(--wrong)" />
      </svg>
    </svg>
  );
}

/** Quarters of the axis. */
export function axisTicks(max: number): number[] {
  return Array.from({ length: Math.round(max / 0.25) + 1 }, (_, index) => index * 0.25);
}

/** The smallest whole number of quarters that holds every interval. */
export function axisMax(ends: readonly number[]): number {
  return Math.min(1, Math.max(0.5, Math.ceil(Math.max(0, ...ends) / 0.25) * 0.25));
}

export function IntervalAxis({ max }: { max: number }) {
  return (
    <svg className="block h-4 w-full overflow-visible" aria-hidden="true">
      {axisTicks(max).map((tick) => (
        <text
          key={tick}
          className="fill-muted"
          x={at(tick, max)}
          y="50%"
          dominantBaseline="central"
          textAnchor="middle"
        >
          {tick === max ? `${tick * 100}\u202f%` : tick * 100}
        </text>
      ))}
    </svg>
  );
}
