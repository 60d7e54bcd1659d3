import type { LearnPolicy } from "@/lib/domain/data-policy";
import { fingerprint } from "../../kernels/fingerprint";
import { scratchArena } from "../../kernels/kernel-arena";

/** A learn policy as a short text, equal for equal policies; empty where everything is kept and inferred. */
export function learnKey(learn: LearnPolicy): string {
  return [
    learn.retentionDays === null ? "" : `days:${learn.retentionDays}`,
    learn.blockedTopics === "none" ? "" : `blocked:${learn.blockedTopics}`,
    learn.optOut ? "opt-out" : "",
    learn.erasure ? "erasure" : "",
    learn.onDevice ? "on-device" : "",
    learn.labelEpsilon === null ? "" : `epsilon:${learn.labelEpsilon}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The hash of a held world: of the world that it was made from and of the policy, in 16 hexadecimal digits. */
export function heldHash(hash: string, learn: LearnPolicy): string {
  const text = new TextEncoder().encode(`${hash} ${learnKey(learn)}`);
  return fingerprint(scratchArena(), text, 0n).toString(16).padStart(16, "0");
}
