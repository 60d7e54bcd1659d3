import type { ReactNode } from "react";

export type Mark = "dot" | "diamond" | "ring";

const CELL = 11;
const COLUMNS = 58;

const SHAPE: Record<Mark, ReactNode> = {
  dot: <circle cx="5.5" cy="5.5" r="3.9" fill="var(--emphasis)" />,
  diamond: <path d="M5.5 1.2 9.8 5.5 5.5 9.8 1.2 5.5Z" fill="var(--wrong)" />,
  ring: <circle cx="5.5" cy="5.5" r="3.4" fill="var(--panel)" stroke="var(--emphasis)" strokeWidth="1.3" />,
};

/** The outline that holds exactly `count` cells: full rows, then what is left of one. */
export function cellOutline(count: number): { path: string; height: number } {
  const full = Math.floor(count / COLUMNS);
  const rest = count % COLUMNS;
  const bottom = full * CELL;
  const rows = full > 0 ? `M0 0H${COLUMNS * CELL}V${bottom}H0Z` : "";
  const last = rest > 0 ? `M0 ${bottom}H${rest * CELL}V${bottom + CELL}H0Z` : "";
  return { path: rows + last, height: bottom + (rest > 0 ? CELL : 0) };
}

/** As many marks as there are synthetic users in this case. The heading beside it says the number in words. */
export function DotPanel({ mark, count, id }: { mark: Mark; count: number; id: string }) {
  if (count === 0) return null;
  const { path, height } = cellOutline(count);
  return (
    <svg className="block h-auto w-full" viewBox={`0 0 ${COLUMNS * CELL} ${height}`} aria-hidden="true">
      <defs>
        <pattern id={id} width={CELL} height={CELL} patternUnits="userSpaceOnUse">
          {SHAPE[mark]}
        </pattern>
      </defs>
      <path d={path} fill={`url(#${id})`} />
    </svg>
  );
}

/** The mark itself, for a legend. */
export function MarkKey({ mark }: { mark: Mark }) {
  return (
    <svg
      className="inline-block flex-none"
      width={CELL}
      height={CELL}
      viewBox={`0 0 ${CELL} ${CELL}`}
      aria-hidden="true"
    >
      {SHAPE[mark]}
    </svg>
  );
}
