/** Where a lift stands on a logarithmic axis that diverges at 1×. Positions are percentages of the plot's width. */
export interface LiftScale {
  ticks: readonly number[];
  position: (lift: number) => number;
}

const FLOOR = -2;
/** The right of the plot is kept free for the longest bar's label. */
const PLOT_WIDTH = 82;

export function liftScale(lifts: readonly (number | null)[]): LiftScale {
  const largest = Math.max(1, ...lifts.filter((lift): lift is number => lift !== null && Number.isFinite(lift)));
  const ceiling = Math.max(2, Math.ceil(Math.log2(largest)));
  const position = (lift: number) => {
    const octave = lift <= 0 ? FLOOR : Math.min(ceiling, Math.max(FLOOR, Math.log2(lift)));
    return ((octave - FLOOR) / (ceiling - FLOOR)) * PLOT_WIDTH + 3;
  };
  const ticks = Array.from({ length: ceiling - FLOOR + 1 }, (_, index) => 2 ** (index + FLOOR));
  return { ticks, position };
}
