"use client";

import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { TICK } from "./chart-style";

/** One place of the chart; sets that come to the same stand in it together. */
export interface FrontierMarker {
  /** per cent */
  use: number;
  exposed: number;
  /** what stands inside the mark: one number, or how many sets are here */
  inside: string;
  label: string;
  best: boolean;
  here: boolean;
}

interface FrontierChartProps {
  markers: FrontierMarker[];
  /** less is more useful: the axis runs the other way */
  reversed: boolean;
  useName: string;
}

const RADIUS = 9;
const percent = (value: number) => `${Math.round(value * 10) / 10}\u202f%`;

/** Exposure upwards, use to the right; the line joins what no other set beats in both. */
export function FrontierChart({ markers, reversed, useName }: FrontierChartProps) {
  const line = markers.filter(({ best }) => best).sort((a, b) => a.use - b.use || a.exposed - b.exposed);
  const uses = markers.map(({ use }) => use);
  const span = Math.max(1, Math.max(...uses) - Math.min(...uses));
  const domain: [number, number] = [
    Math.max(0, Math.floor(Math.min(...uses) - span * 0.12)),
    Math.ceil(Math.max(...uses) + span * 0.12),
  ];
  const middle = (domain[0] + domain[1]) / 2;
  const top = Math.max(10, Math.ceil((Math.max(...markers.map(({ exposed }) => exposed)) * 1.15) / 10) * 10);
  const mark = (onLine: boolean) => (shape: unknown) => {
    const { cx = 0, cy = 0, payload } = shape as { cx?: number; cy?: number; payload: FrontierMarker };
    const right = payload.use > middle === reversed;
    return (
      <g>
        {payload.here ? (
          <circle cx={cx} cy={cy} r={RADIUS + 3.5} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
        ) : null}
        <circle
          cx={cx}
          cy={cy}
          r={RADIUS}
          fill={onLine ? "var(--accent)" : "var(--panel)"}
          stroke={onLine ? "var(--accent)" : "var(--muted)"}
        />
        <text
          x={cx}
          y={cy + 4}
          textAnchor="middle"
          fill={onLine ? "var(--accent-ink)" : "var(--ink)"}
          fontSize="0.6875rem"
          fontWeight={600}
        >
          {payload.inside}
        </text>
        {payload.label === "" ? null : (
          <text
            x={right ? cx + RADIUS + 7 : cx - RADIUS - 7}
            y={cy + 4}
            textAnchor={right ? "start" : "end"}
            fill="var(--ink)"
            fontSize="0.75rem"
            fontWeight={payload.here ? 600 : 400}
          >
            {payload.label}
          </text>
        )}
      </g>
    );
  };
  return (
    <div className="h-80 px-2" aria-hidden="true">
      <ResponsiveContainer width="100%" height="100%">
        <ScatterChart margin={{ top: 12, right: 24, bottom: 20, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="use"
            type="number"
            domain={domain}
            reversed={reversed}
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
            domain={[0, top]}
            tickCount={4}
            tickFormatter={percent}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            width={52}
          />
          <Scatter
            data={line}
            line={{ stroke: "var(--accent)", strokeWidth: 1.5 }}
            lineJointType="linear"
            shape={mark(true)}
            isAnimationActive={false}
          />
          <Scatter data={markers.filter(({ best }) => !best)} shape={mark(false)} isAnimationActive={false} />
        </ScatterChart>
      </ResponsiveContainer>
    </div>
  );
}
