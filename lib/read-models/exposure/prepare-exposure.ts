import { type Actor, isStaff } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { SafeguardId } from "@/lib/domain/safeguard";
import type { AskedView } from "./chosen-view";
import { measured } from "./measure-session";
import { openSession } from "./try-safeguards";

/** A page waits this long before it shows how far the measures are. */
const PATIENCE_MS = 900;

/** How many of the worlds that a view needs are measured. */
export type ExposureState =
  | { state: "ready" }
  | { state: "failed" }
  | { state: "running"; done: number; total: number };

/** Starts measuring and waits for a moment. It shows nothing about anybody, so it leaves no trace. */
export async function prepareExposure(
  actor: Actor,
  asked: AskedView,
  on: readonly SafeguardId[],
): Promise<ExposureState> {
  if (!isStaff(actor)) throw new DomainError("forbidden", "Only staff may measure. Take a staff role first.");
  const session = await openSession({ actor }, asked);
  let done = 0;
  const wanted = (on.length === 0 ? [on] : [[], on]).map((set) =>
    measured(session, set).then(() => {
      done += 1;
    }),
  );
  const ready = Promise.all(wanted).then(
    () => "ready" as const,
    () => "failed" as const,
  );
  const state = await Promise.race([ready, waited(PATIENCE_MS)]);
  return state === "running" ? { state, done, total: wanted.length } : { state };
}

function waited(ms: number): Promise<"running"> {
  return new Promise((resolve) => setTimeout(resolve, ms, "running").unref());
}
