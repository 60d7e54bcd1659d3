import type { Exposure, MeasureValue, Usefulness } from "@/lib/domain/measure";
import type { SafeguardId } from "@/lib/domain/safeguard";
import type { World } from "@/lib/engine/world/world";
import { measureExposure } from "@/lib/exposure/measures";
import { exposureView } from "./exposure-view";
import { foundOfHolders, foundPeople } from "./found-people";
import type { MeasureInputs } from "./measure-inputs";
import { feedQualityOf, usefulnessOf } from "./usefulness-of";

/** all: every measure. found: only who can be found, and how well the feed fits. */
export type Depth = "all" | "found";

export interface WantedSet<D extends Depth = Depth> {
  readonly inputs: MeasureInputs;
  readonly on: readonly SafeguardId[];
  readonly depth: D;
}

export interface MeasureTask extends WantedSet {
  /** the world as the company holds it under the set */
  readonly held: World;
}

/** What one set of safeguards came to. */
export interface Measured {
  readonly exposure: Exposure;
  readonly usefulness: Usefulness;
  /** of the trait's holders, those whom some role can find: what the frontier compares sets by */
  readonly foundOfHolders: MeasureValue;
}

/** Who can be found on a sensitive list under one set: by user, background first, then personas. */
export interface Found {
  readonly found: Uint8Array;
  readonly holds: Uint8Array;
  readonly feedQuality: MeasureValue;
  /** heads on the payroll who may look */
  readonly lookers: number;
}

export type MeasureResult<D extends Depth = Depth> = D extends "all" ? Measured : Found;

/** Measures one set of safeguards on one snapshot. Pure: the same task gives the same result in any thread. */
export function measureSet({ inputs, held, on, depth }: MeasureTask): MeasureResult {
  const view = exposureView(inputs, held, on);
  if (depth === "found") return { ...foundPeople(view), feedQuality: feedQualityOf(view) };
  const without = on.length === 0 ? view : exposureView(inputs, inputs.happened, []);
  return {
    exposure: measureExposure(view),
    usefulness: usefulnessOf(view, without),
    foundOfHolders: foundOfHolders(foundPeople(view)),
  };
}
