/** What every Recharts picture of the tool shares. */
export const TICK = { fill: "var(--muted)", fontSize: "0.75rem" } as const;
export const MARGIN = { top: 22, right: 12, bottom: 4, left: 0 } as const;
export const TOOLTIP = {
  contentStyle: {
    border: "1px solid var(--control)",
    borderRadius: "4px",
    padding: "0.25rem 0.5rem",
    fontSize: "0.75rem",
    color: "var(--ink)",
  },
  itemStyle: { color: "var(--ink)", padding: 0 },
  isAnimationActive: false,
} as const;
