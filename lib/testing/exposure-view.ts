import { buildPopulation, type MeasuredPersona } from "@/lib/exposure/build-population";
import type { ExposurePopulation } from "@/lib/exposure/exposure-population";
import type { ExposureView, RoleReach } from "@/lib/exposure/measure";
import { BASELINE_POLICY } from "@/lib/exposure/safeguards/baseline-policy";
import { tinyWorld } from "./tiny-world";

/** A role that reads everything of everyone, but for what a test says. */
export function plainRole(changed: Partial<RoleReach> = {}): RoleReach {
  return {
    id: "trends-analyst",
    headCount: 40,
    staff: true,
    seesIdentity: true,
    seesInference: true,
    seesHistory: true,
    seesAddress: true,
    exports: true,
    queries: false,
    regions: null,
    granted: 24,
    used: 6,
    ...changed,
  };
}

/** Everyone of the tiny world with these personas, at the baseline. */
export function tinyPopulation(personas: readonly MeasuredPersona[] = []): ExposurePopulation {
  const world = tinyWorld();
  return buildPopulation({ held: world, happened: world, learn: BASELINE_POLICY.learn, personas, group: 0 });
}

/** A persona of whom nothing is known, but for what a test says. */
export function plainPersona(changed: Partial<MeasuredPersona> = {}): MeasuredPersona {
  const none = tinyWorld().clustering.count;
  return {
    holds: false,
    heldCluster: none,
    heldListShare: 0,
    heldVideos: [],
    seenVideos: [],
    region: 0,
    device: 0,
    seed: 1,
    optedOut: false,
    erased: false,
    ...changed,
  };
}

/** Only these personas, and no background users. */
export function onlyPersonas(personas: readonly MeasuredPersona[]): ExposurePopulation {
  const all = tinyPopulation(personas);
  const from = all.background;
  const rows = (offsets: Uint32Array) => offsets.slice(from).map((end) => end - (offsets[from] as number));
  return {
    ...all,
    count: personas.length,
    background: 0,
    holds: all.holds.slice(from),
    cluster: all.cluster.slice(from),
    listShare: all.listShare.slice(from),
    watchOffsets: rows(all.watchOffsets),
    watchVideo: all.watchVideo.slice(all.watchOffsets[from]),
    seenOffsets: rows(all.seenOffsets),
    seenVideo: all.seenVideo.slice(all.seenOffsets[from]),
    region: all.region.slice(from),
    device: all.device.slice(from),
    address: all.address.slice(from),
    optedOut: all.optedOut.slice(from),
    erased: all.erased.slice(from),
  };
}

/** What one role sees of a population at the baseline, but for what a test says. */
export function plainView(population: ExposurePopulation, changed: Partial<ExposureView> = {}): ExposureView {
  const role = changed.role ?? plainRole();
  return {
    population,
    policy: BASELINE_POLICY,
    roles: [role],
    role,
    exports: { copies: 0, rows: 0, sensitiveRows: 0 },
    ...changed,
  };
}
