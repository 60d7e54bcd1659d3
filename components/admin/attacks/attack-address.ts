import { listAddress } from "../table/list-address";

export interface PlayState {
  readonly step: number;
  readonly seed: number;
  readonly group: string;
  /** the scenario's first group: left out of addresses */
  readonly alone?: boolean;
}

/** The address of one moment of an attack, so that a reload or a shared link shows the same. */
export function playAddress(base: string, attack: string, { step, seed, group, alone = false }: PlayState): string {
  return listAddress(`${base}/attacks/${attack}`, { group, seed, step, ...(alone && { alone: 1 }) });
}

/** A step that exists: 1 to total. */
export function stepWithin(asked: string | undefined, total: number): number {
  const step = Number(asked ?? 1);
  return Number.isInteger(step) ? Math.min(total, Math.max(1, step)) : 1;
}

/** Another seed that is the same every time it is asked for. */
export function nextSeed(seed: number): number {
  return (seed % 9999) + 1;
}
