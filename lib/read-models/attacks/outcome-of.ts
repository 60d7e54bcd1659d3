import type { AttackOutcome } from "@/lib/domain/attack-views";
import type { AttackResult } from "@/lib/exposure/attacks/attack";
import { wilsonInterval } from "@/lib/exposure/inference/wilson-interval";

/** Below this many tries a share is shown with its interval. */
const FEW = 30;

export function outcomeOf({ success, numerator, denominator, cost }: AttackResult): AttackOutcome {
  const few = denominator > 0 && denominator < FEW;
  return { success, numerator, denominator, cost, interval: few ? wilsonInterval(numerator, denominator) : null };
}
