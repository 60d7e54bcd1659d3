import type { DataPolicy } from "@/lib/domain/data-policy";
import type { ExposureGroup } from "@/lib/domain/measure";
import type { SafeguardId } from "@/lib/domain/safeguard";

/** What a safeguard is expected to do to a group of measures: nothing at all, less, much less, or it depends. */
export type Expectation = "same" | "falls" | "falls-a-lot" | "depends";

/** A switch: a pure change of the policy. What it is sold for and what it does not do stand in the message catalogue under its id. */
export interface Safeguard {
  readonly id: SafeguardId;
  /** exposure.md §3: what to expect; a test holds the measured effect against it */
  readonly expected: Readonly<Record<ExposureGroup, Expectation>>;
  apply(policy: DataPolicy): DataPolicy;
}
