import type { LiftScale } from "./lift-scale";

export type LiftTone = "reported" | "above" | "below";

const FILL: Record<LiftTone, string> = { reported: "var(--emphasis)", above: "var(--bar)", below: "var(--below)" };

interface LiftBarProps {
  lift: number | null;
  label: string;
  tone: LiftTone;
  scale: LiftScale;
}

/** One bar from 1×, to the right for more than all users, to the left for less; the label stands at its end. */
export function LiftBar({ lift, label, tone, scale }: LiftBarProps) {
  const one = scale.position(1);
  const end = lift === null ? one : scale.position(lift);
  return (
    <svg className="overflow-visible" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          x1={`${scale.position(tick)}%`}
          x2={`${scale.position(tick)}%`}
          y1="0"
          y2="100%"
          stroke={tick === 1 ? "var(--ink)" : "var(--line)"}
        />
      ))}
      {lift === null ? null : (
        <rect
          x={`${Math.min(one, end)}%`}
          width={`${Math.abs(end - one)}%`}
          y="50%"
          height="16"
          transform="translate(0 -8)"
          fill={FILL[tone]}
        />
      )}
      <text
        className="fill-ink font-semibold"
        x={`${Math.max(one, end)}%`}
        dx="6"
        y="50%"
        dominantBaseline="central"
        stroke="var(--panel)"
        strokeWidth="3"
        paintOrder="stroke"
      >
        {label}
      </text>
    </svg>
  );
}

/** The ticks' names over the bars. */
export function LiftAxis({ scale }: { scale: LiftScale }) {
  return (
    <svg className="block h-4 w-full overflow-visible" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <text
          key={tick}
          className="fill-muted"
          x={`${scale.position(tick)}%`}
          y="50%"
          dominantBaseline="central"
          textAnchor="middle"
        >
          {tickName(tick)}
        </text>
      ))}
    </svg>
  );
}

function tickName(tick: number): string {
  if (tick === 0.25) return "¼×";
  if (tick === 0.5) return "½×";
  return `${tick}×`;
}
