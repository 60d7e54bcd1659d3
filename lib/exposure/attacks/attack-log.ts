import type { AttackResult, AttackStep } from "./attack";

/** Notes an attack while it runs. Made by `attackLog`. */
export interface AttackLog {
  /** One step: its key, the seconds it takes and what it showed. */
  tell(key: string, seconds: number, figures?: AttackStep["figures"]): void;
  /** Money or accounts that were spent on the way. */
  spend(cost: { accounts?: number; cents?: number }): void;
  /** Closes the run: seconds are the sum over the steps; a denominator of 0 gives null. */
  end(numerator: number, denominator: number): AttackResult;
}

/**
 * An empty log. O(1) a step. Example: one step of 5 s, ended with 1 of 2 → success .5, cost 5 s, one line in the trace.
 */
export function attackLog(): AttackLog {
  const trace: AttackStep[] = [];
  let accounts = 0;
  let cents = 0;
  return {
    tell(key, seconds, figures = {}) {
      trace.push({ key, figures, seconds });
    },
    spend(cost) {
      accounts += cost.accounts ?? 0;
      cents += cost.cents ?? 0;
    },
    end(numerator, denominator) {
      const seconds = trace.reduce((sum, step) => sum + step.seconds, 0);
      const success = denominator === 0 ? null : numerator / denominator;
      return { success, numerator, denominator, cost: { seconds, accounts, cents }, trace };
    },
  };
}
