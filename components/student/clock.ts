/** How the machine writes the hour: UTC, 24 hours. */
export const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
export const CLOCK_SECONDS = { ...CLOCK, second: "2-digit" } as const;
