"use client";

import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { TICK } from "./chart-style";
import type { Frame, Side } from "./frontier-places";

/** One place of the chart; sets that come to the same stand in it together. */
export interface FrontierMarker {
  /** per cent */
  use: number;
  exposed: number;
  /** what stands inside the mark of a single safeguard: its number */
  inside: string;
  label: string;
  side: Side;
  /** more sets than one */
  several: boolean;
  best: boolean;
  here: boolean;
}

interface FrontierChartProps {
  markers: FrontierMarker[];
  frame: Frame;
  useName: string;
}

const RADIUS = 9;
const percent = (value: number) => `${Math.round(value * 10) / 10}\u202f%`;

/** Exposure upwards, use to the right; the line joins what no other set beats in both. */
export function FrontierChart({ markers, frame, useName }: FrontierChartProps) {
  const line = markers.filter(({ best }) => best).sort((a, b) => a.use - b.use || a.exposed - b.exposed);
  return (
    <div className="h-80 px-2" aria-hidden="true">
      <ResponsiveContainer width="100%" height="100%">
        <ScatterChart margin={{ top: 12, right: 24, bottom: 20, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="use"
            type="number"
            domain={[...frame.domain]}
            reversed={frame.reversed}
            tickCount={5}
            tickFormatter={percent}
            tick={TICK}
            tickLine={false}
            axisLine={{ stroke: "var(--control)" }}
            label={{ value: useName, position: "insideBottomRight", dy: 16, fill: "var(--muted)", fontSize: "0.75rem" }}
          />
          <YAxis
            dataKey="exposed"
            type="number"
            domain={[0, frame.top]}
            tickCount={4}
            tickFormatter={percent}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            width={52}
          />
          <Scatter data={markers.filter(({ best }) => !best)} shape={Mark} isAnimationActive={false} />
          <Scatter
            data={line}
            line={{ stroke: "var(--accent)", strokeWidth: 1.5 }}
            lineJointType="linear"
            shape={Mark}
            isAnimationActive={false}
          />
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
}

function Mark(shape: unknown) {
  const { cx = 0, cy = 0, payload } = shape as { cx?: number; cy?: number; payload: FrontierMarker };
  const { best, here, several, side, label, inside } = payload;
  const away = RADIUS + (several || here ? 8 : 6);
  return (
    <g>
      {here ? <circle cx={cx} cy={cy} r={RADIUS + 5} fill="none" stroke="var(--ink)" strokeWidth={1.5} /> : null}
      {several ? (
        <circle cx={cx} cy={cy} r={RADIUS + 2} fill="none" stroke={best ? "var(--accent)" : "var(--muted)"} />
      ) : null}
      <circle
        cx={cx}
        cy={cy}
        r={several ? RADIUS - 2 : RADIUS}
        fill={best ? "var(--accent)" : "var(--panel)"}
        stroke={best ? "var(--accent)" : "var(--muted)"}
      />
      <text
        x={cx}
        y={cy + 4}
        textAnchor="middle"
        fill={best ? "var(--accent-ink)" : "var(--ink)"}
        fontSize="0.6875rem"
        fontWeight={600}
      >
        {inside}
      </text>
      {side === "none" ? null : (
        <text
          className={here || best ? undefined : "max-sm:hidden"}
          x={side === "right" ? cx + away : cx - away}
          y={cy + 4}
          textAnchor={side === "right" ? "start" : "end"}
          fill="var(--ink)"
          fontSize="0.75rem"
          fontWeight={here ? 600 : 400}
          stroke="var(--panel)"
          strokeWidth={3}
          paintOrder="stroke"
        >
          {label}
        </text>
      )}
    </g>
  );
}
