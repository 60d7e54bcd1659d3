"use client";

import {
  CartesianGrid,
  LabelList,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { TICK, TOOLTIP } from "./chart-style";

export interface CutOffPoint {
  /** per cent of watching */
  percent: number;
  wronglyListed: number;
  missed: number;
}

interface CutOffChartProps {
  points: CutOffPoint[];
  cutOffPercent: number;
  wronglyListedName: string;
  missedName: string;
  cutOffName: string;
  axisName: string;
}

/** What a higher cut-off gives and takes: fewer wrongly listed, more missed. */
export function CutOffChart(props: CutOffChartProps) {
  const here = props.points.find((point) => Math.abs(point.percent - props.cutOffPercent) < 1e-6);
  const last = props.points.length - 1;
  const atEnd =
    (name: string, color: string) =>
    ({ x, y, index }: { x?: number | string; y?: number | string; index?: number }) =>
      index === last ? (
        <text x={Number(x) + 8} y={Number(y) + 4} fill={color} fontSize="0.75rem" fontWeight={600}>
          {name}
        </text>
      ) : null;
  return (
    <div className="h-52 px-2" aria-hidden="true">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart data={props.points} margin={{ top: 14, right: 96, bottom: 16, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="percent"
            type="number"
            domain={["dataMin", "dataMax"]}
            ticks={props.points.map((point) => point.percent)}
            interval="preserveStartEnd"
            tick={TICK}
            tickLine={false}
            axisLine={{ stroke: "var(--control)" }}
            label={{ value: props.axisName, position: "bottom", offset: 0, fill: "var(--muted)", fontSize: "0.75rem" }}
          />
          <YAxis
            tickFormatter={(count: number) => new Intl.NumberFormat(document.documentElement.lang).format(count)}
            tick={TICK}
            tickLine={false}
            axisLine={false}
            width={44}
            tickCount={3}
          />
          <Tooltip {...TOOLTIP} />
          <Line
            dataKey="wronglyListed"
            name={props.wronglyListedName}
            stroke="var(--wrong)"
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          >
            <LabelList content={atEnd(props.wronglyListedName, "var(--wrong)")} />
          </Line>
          <Line
            dataKey="missed"
            name={props.missedName}
            stroke="var(--emphasis)"
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          >
            <LabelList content={atEnd(props.missedName, "var(--emphasis)")} />
          </Line>
          <ReferenceLine
            x={props.cutOffPercent}
            stroke="var(--ink)"
            strokeDasharray="2 3"
            label={{
              value: props.cutOffName,
              position: "insideTopLeft",
              offset: 6,
              fill: "var(--ink)",
              fontSize: "0.75rem",
            }}
          />
          {here === undefined ? null : (
            <>
              <ReferenceDot
                x={here.percent}
                y={here.missed}
                r={4}
                fill="var(--panel)"
                stroke="var(--emphasis)"
                strokeWidth={2}
              />
              <ReferenceDot x={here.percent} y={here.wronglyListed} r={4} fill="var(--wrong)" stroke="var(--panel)" />
            </>
          )}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
