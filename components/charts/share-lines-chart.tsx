"use client";

import { CartesianGrid, LabelList, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { TICK, TOOLTIP } from "./chart-style";

export interface ShareLine {
  key: string;
  name: string;
  colour: string;
  dash?: string;
}

interface ShareLinesChartProps {
  /** per cent by line, one entry a day */
  days: Record<string, number | null>[];
  lines: ShareLine[];
  axisName: string;
}

const LABEL_PER_CENT = 9;

/** How far each line's name moves up, in per cent of the scale, so that no two stand on each other. */
export function raisedNames(ends: readonly number[]): number[] {
  const order = ends.map((_, line) => line).sort((a, b) => (ends[a] as number) - (ends[b] as number) || b - a);
  const raised = new Array<number>(ends.length).fill(0);
  let lowest = Number.NEGATIVE_INFINITY;
  for (const line of order) {
    const at = Math.max(ends[line] as number, lowest);
    raised[line] = at - (ends[line] as number);
    lowest = at + LABEL_PER_CENT;
  }
  return raised;
}

/** Pixels per per cent of the scale, about. */
const PX_PER_CENT = 1.6;

/** Shares over days, each line named at its end and told by its dashes as well. */
export function ShareLinesChart({ days, lines, axisName }: ShareLinesChartProps) {
  const last = days.length - 1;
  const raised = raisedNames(lines.map(({ key }) => days[last]?.[key] ?? 0));
  return (
    <div className="h-56 px-2" aria-hidden="true">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart data={days} margin={{ top: 12, right: 112, bottom: 16, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="day"
            type="number"
            domain={["dataMin", "dataMax"]}
            tick={TICK}
            tickLine={false}
            axisLine={{ stroke: "var(--control)" }}
            label={{ value: axisName, position: "bottom", offset: 0, fill: "var(--muted)", fontSize: "0.75rem" }}
          />
          <YAxis
            domain={[0, 100]}
            ticks={[0, 50, 100]}
            tickFormatter={(percent: number) => `${percent}\u202f%`}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            width={48}
          />
          <Tooltip {...TOOLTIP} />
          {lines.map(({ key, name, colour, dash }, line) => (
            <Line
              key={key}
              dataKey={key}
              name={name}
              stroke={colour}
              strokeDasharray={dash}
              strokeWidth={2}
              dot={false}
              isAnimationActive={false}
            >
              <LabelList
                content={({ x, y, index }: { x?: number | string; y?: number | string; index?: number }) =>
                  index === last ? (
                    <text
                      x={Number(x) + 8}
                      y={Number(y) + 4 - (raised[line] ?? 0) * PX_PER_CENT}
                      fill={colour}
                      fontSize="0.75rem"
                      fontWeight={600}
                    >
                      {name}
                    </text>
                  ) : null
                }
              />
            </Line>
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
