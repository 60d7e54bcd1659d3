"use client";

import { Line, LineChart, ReferenceArea, ReferenceDot, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { TICK, TOOLTIP } from "./chart-style";
import { labelledSpells } from "./spell-labels";

export interface ConfidencePoint {
  watches: number;
  /** per cent */
  confidence: number;
}

export interface ClusterSpell {
  from: number;
  to: number;
  name: string;
  current: boolean;
}

interface ConfidenceChartProps {
  points: ConfidencePoint[];
  spells: ClusterSpell[];
  confidenceName: string;
  axisName: string;
}

/** The engine's confidence after each video, on a logarithmic count of videos, over the clusters it chose on the way. */
export function ConfidenceChart({ points, spells, confidenceName, axisName }: ConfidenceChartProps) {
  const first = Math.max(1, points[0]?.watches ?? 1);
  const end = points.at(-1) ?? { watches: 1, confidence: 0 };
  const labelled = labelledSpells(spells);
  return (
    <div className="h-52 px-4" aria-hidden="true">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart data={points} margin={{ top: 22, right: 48, bottom: 16, left: 6 }} accessibilityLayer={false}>
          {spells.map((spell, index) => (
            <ReferenceArea
              key={`${spell.from}-${spell.name}`}
              x1={spell.from}
              x2={spell.to}
              fill={spell.current ? "var(--selected)" : index % 2 === 0 ? "#f1f3f6" : "#e6eaf0"}
              fillOpacity={1}
              stroke="var(--panel)"
              strokeWidth={2}
              label={labelled.has(index) ? <SpellLabel name={spell.name} current={spell.current} /> : undefined}
            />
          ))}
          <XAxis
            dataKey="watches"
            type="number"
            scale="log"
            domain={[first, end.watches]}
            ticks={[...new Set([first, ...spells.map((spell) => spell.from), end.watches])].filter(
              (tick) => tick >= first,
            )}
            interval={0}
            tick={TICK}
            tickLine={false}
            axisLine={{ stroke: "var(--control)" }}
            label={{ value: axisName, position: "insideBottomLeft", dy: 16, fill: "var(--muted)", fontSize: "0.75rem" }}
          />
          <YAxis hide domain={[0, 100]} />
          <Tooltip {...TOOLTIP} />
          <Line
            dataKey="confidence"
            name={confidenceName}
            stroke="var(--emphasis)"
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          />
          <ReferenceDot
            x={end.watches}
            y={end.confidence}
            r={3.5}
            fill="var(--emphasis)"
            label={{
              value: `${Math.round(end.confidence)}\u202f%`,
              position: "right",
              fill: "var(--ink)",
              fontSize: "0.8125rem",
              fontWeight: 600,
            }}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

interface SpellLabelProps {
  viewBox?: { x?: number; y?: number; width?: number };
  name: string;
  current: boolean;
}

/** Over its band; the latest one ends with its band, however narrow that is. */
function SpellLabel({ viewBox, name, current }: SpellLabelProps) {
  const { x = 0, y = 0, width = 0 } = viewBox ?? {};
  return (
    <text
      x={current ? x + width : x + 2}
      y={y - 8}
      textAnchor={current ? "end" : "start"}
      fill="var(--ink)"
      fontSize="0.75rem"
      fontWeight={current ? 600 : 400}
    >
      {name}
    </text>
  );
}
