import type { SafeguardId } from "@/lib/domain/safeguard";
import { holdWorld } from "@/lib/engine/world/hold-world";
import { buildPopulation } from "@/lib/exposure/build-population";
import type { ExposureView, RoleReach } from "@/lib/exposure/measure";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { plainRole, plainView } from "./exposure-view";
import { tinyWorld } from "./tiny-world";

/** The tiny world's people as held and published under these safeguards, seen by a role that reads everything unless a test says otherwise. */
export function exposureUnder(ids: readonly SafeguardId[] = [], role: Partial<RoleReach> = {}): ExposureView {
  const happened = tinyWorld();
  const policy = composePolicy(ids);
  const held = holdWorld(happened, policy.learn);
  const population = buildPopulation({ held, happened, learn: policy.learn, personas: [], group: 0 });
  return plainView(population, { policy, role: plainRole(role) });
}
