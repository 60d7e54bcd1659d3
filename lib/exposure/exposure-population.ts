import type { World } from "@/lib/engine/world/world";

/**
 * Everyone that is measured: the world's background users, then the room's personas, as columns by user. Two layers, because
 * safeguards change what the company holds and not what happened: `held` is the world under the safeguards, `happened`
 * is what was really watched and what is true, which only the simulation knows and an outsider may know a few lines of.
 */
export interface ExposurePopulation {
  readonly held: World;
  readonly happened: World;
  /** background users, then personas */
  readonly count: number;
  readonly background: number;
  /** index into scenario.groups of the sensitive group that is measured */
  readonly group: number;
  /** count: 1 = holds the group's trait */
  readonly holds: Uint8Array;
  /** count: cluster that the company holds, `held.clustering.count` = "no clear cluster" */
  readonly cluster: Uint8Array;
  /** count: share of watching in the group's list topic, as the company holds it; 0 where it holds none */
  readonly listShare: Float32Array;
  /** the scenario's cut-off: listed where listShare reaches it */
  readonly cutOffShare: number;
  /** watches that the company still holds, rows of user u from watchOffsets[u] to watchOffsets[u + 1] */
  readonly watchOffsets: Uint32Array;
  readonly watchVideo: Uint16Array;
  /** watches that happened, in the same form */
  readonly seenOffsets: Uint32Array;
  readonly seenVideo: Uint16Array;
  /** count: index into scenario.people.regions, scenario.people.devices, and of the home IP address among all addresses */
  readonly region: Uint8Array;
  readonly device: Uint8Array;
  readonly address: Uint16Array;
  /** count: 1 = has opted out; 1 = has been erased (then in no held column) */
  readonly optedOut: Uint8Array;
  readonly erased: Uint8Array;
  readonly seed: number;
}
