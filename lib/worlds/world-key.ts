import { createHash } from "node:crypto";
import { endianness } from "node:os";
import type { Scenario } from "@/lib/domain/scenario";
import { ENGINE_VERSION } from "@/lib/engine/world/world";

const contentHashes = new WeakMap<Scenario, string>();

function contentHash(scenario: Scenario): string {
  const known = contentHashes.get(scenario);
  if (known) return known;
  const hash = createHash("sha256").update(JSON.stringify(scenario)).digest("hex");
  contentHashes.set(scenario, hash);
  return hash;
}

/** What a world is determined by, as one hex string: also its file name. Byte order counts because columns are stored as they lie in memory. */
export function worldKey(scenario: Scenario, seed: number): string {
  const parts = [scenario.id, scenario.version, contentHash(scenario), seed, ENGINE_VERSION, endianness()];
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 40);
}
