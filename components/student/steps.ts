/** The steps of the journey in their order. `persona` comes before the first and shares its dash; `mine` is beside the journey. */
export const STEPS = ["watch", "xray", "group", "desk", "fix"] as const;
export type Step = (typeof STEPS)[number];
export type SeatPage = "persona" | "mine" | Exclude<Step, "desk">;

/** The address of a step in a room. */
export function stepAddress(code: string, step: Step): string {
  return `/r/${code}/${step === "desk" ? "admin" : step}`;
}

export type StepState = "done" | "now" | "ahead";

export function stepState(step: Step, page: SeatPage): StepState {
  if (page === "mine") return "ahead";
  const at = page === "persona" ? 0 : STEPS.indexOf(page);
  const index = STEPS.indexOf(step);
  if (index === at) return "now";
  return index < at ? "done" : "ahead";
}
