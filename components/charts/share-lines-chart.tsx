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

/** Shares over days, each line named at its end and told by its dashes as well. */
export function ShareLinesChart({ days, lines, axisName }: ShareLinesChartProps) {
  const last = days.length - 1;
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
          {lines.map(({ key, name, colour, dash }) => (
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
                    <text x={Number(x) + 8} y={Number(y) + 4} fill={colour} fontSize="0.75rem" fontWeight={600}>
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
