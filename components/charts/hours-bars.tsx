/** 24 bars, midnight to midnight; the three fullest hours in a row are dark. */
export function HoursBars({ hours }: { hours: readonly number[] }) {
  const max = Math.max(1, ...hours);
  const busiest = busiestHours(hours);
  return (
    <svg className="inline-block h-auto max-w-full" width="144" height="18" viewBox="0 0 144 18" aria-hidden="true">
      <line x1="0" x2="144" y1="17.5" y2="17.5" stroke="var(--control)" />
      {hours.map((count, hour) => {
        const height = (count / max) * 16;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the index is the hour
            key={hour}
            x={hour * 6}
            y={17 - height}
            width="5"
            height={height}
            fill={(hour - busiest + 24) % 24 < 3 ? "#0b3d75" : "var(--bar)"}
          />
        );
      })}
    </svg>
  );
}

/** First of the three hours in a row, round the clock, that hold the most; the earliest on a tie. */
export function busiestHours(hours: readonly number[]): number {
  const of = (start: number) => [0, 1, 2].reduce((sum, step) => sum + (hours[(start + step) % 24] ?? 0), 0);
  return hours.reduce((best, _, start) => (of(start) > of(best) ? start : best), 0);
}
