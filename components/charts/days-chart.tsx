"use client";

import { Bar, BarChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { TICK, TOOLTIP } from "./chart-style";

export interface DayBar {
  label: string;
  topic: number;
  other: number;
}

interface DaysChartProps {
  days: DayBar[];
  marker: { label: string; text: string } | null;
  topicName: string;
  otherName: string;
}

/** Watches a day, the topic's share of them dark at the foot; a dotted line where the list took the user in. */
export function DaysChart({ days, marker, topicName, otherName }: DaysChartProps) {
  const first = days[0]?.label ?? "";
  const last = days.at(-1)?.label ?? "";
  const markerIndex = marker === null ? -1 : days.findIndex((day) => day.label === marker.label);
  return (
    <div className="h-44 px-4" aria-hidden="true">
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={days}
          margin={{ top: 24, right: 0, bottom: 0, left: 0 }}
          barCategoryGap="18%"
          accessibilityLayer={false}
        >
          <XAxis
            dataKey="label"
            ticks={[first, last]}
            interval={0}
            tick={<EndTick last={last} />}
            tickLine={false}
            axisLine={{ stroke: "var(--control)" }}
            height={22}
          />
          <YAxis hide />
          <Tooltip {...TOOLTIP} cursor={{ fill: "var(--track)" }} />
          <Bar dataKey="topic" name={topicName} stackId="day" fill="#0b3d75" isAnimationActive={false} />
          <Bar dataKey="other" name={otherName} stackId="day" fill="#7d9cbf" isAnimationActive={false} />
          {marker === null || markerIndex < 0 ? null : (
            <ReferenceLine
              x={marker.label}
              stroke="var(--ink)"
              strokeDasharray="2 3"
              label={<MarkerLabel text={marker.text} share={markerIndex / days.length} />}
            />
          )}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

interface MarkerLabelProps {
  viewBox?: { x?: number; y?: number };
  text: string;
  /** Where the marker stands on the axis, 0…1: the label leans inwards near an end. */
  share: number;
}

function MarkerLabel({ viewBox, text, share }: MarkerLabelProps) {
  const lean = share > 0.75 ? "end" : share < 0.25 ? "start" : "middle";
  return (
    <text x={viewBox?.x ?? 0} y={(viewBox?.y ?? 0) - 8} textAnchor={lean} fill="var(--ink)" fontSize="0.75rem">
      {text}
    </text>
  );
}

interface EndTickProps {
  x?: number;
  y?: number;
  payload?: { value: string };
  last: string;
}

/** Only the two ends are named, each inside the plot. */
function EndTick({ x = 0, y = 0, payload, last }: EndTickProps) {
  const isLast = payload?.value === last;
  return (
    <text
      x={x + (isLast ? 6 : -6)}
      y={y + 10}
      textAnchor={isLast ? "end" : "start"}
      fill="var(--muted)"
      fontSize={TICK.fontSize}
    >
      {payload?.value}
    </text>
  );
}
