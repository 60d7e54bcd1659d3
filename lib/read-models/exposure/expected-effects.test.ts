import { expect, it } from "vitest";
import { EXPOSURE_GROUPS, type ExposureGroup } from "@/lib/domain/measure";
import { SAFEGUARD_IDS, type SafeguardId } from "@/lib/domain/safeguard";
import { buildWorld } from "@/lib/engine/world/build-world";
import { holdWorld } from "@/lib/engine/world/hold-world";
import { measures } from "@/lib/exposure/measures";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { safeguards } from "@/lib/exposure/safeguards/registry";
import { loadScenario } from "@/lib/scenarios/load-scenario";
import { exposureView } from "./exposure-view";

const scenario = loadScenario("the-list");
const happened = buildWorld({ ...scenario, population: { ...scenario.population, users: 2_000 } }, 1138);
/** Raw queries go past most safeguards: the role by which what a safeguard does to data is told from what it does to pages. */
const ROLE = "engineer";
const inputsOf = (role: string) => ({
  key: `expected effects ${role}`,
  happened,
  personas: [],
  group: scenario.groups[0]?.id ?? "",
  role,
  exports: { copies: 1, rows: 50, sensitiveRows: 50 },
});

function valuesUnder(on: SafeguardId[], role: string): Map<string, number | null> {
  const view = exposureView(inputsOf(role), holdWorld(happened, composePolicy(on).learn), on);
  return new Map(measures.map((measure) => [measure.id, measure.measure(view).value]));
}

/** What became of each measure of a group that is not what it was to 1e-12. null in place of a value: nothing left to attack. */
function changes(
  group: ExposureGroup,
  before: Map<string, number | null>,
  after: Map<string, number | null>,
): { id: string; better: boolean }[] {
  return measures
    .filter((measure) => measure.group === group)
    .flatMap(({ id, better }) => {
      const was = before.get(id) ?? null;
      const is = after.get(id) ?? null;
      if (was === is || (was !== null && is !== null && Math.abs(was - is) <= 1e-12)) return [];
      return [{ id, better: was !== null && (is === null || is < was === (better === "lower")) }];
    });
}

it.each(SAFEGUARD_IDS)("%s alone changes what it is expected to change", (id) => {
  const before = valuesUnder([], ROLE);
  const after = valuesUnder([id], ROLE);
  const wrong = EXPOSURE_GROUPS.flatMap((group) => {
    const changed = changes(group, before, after);
    const expected = safeguards[id].expected[group];
    if (expected === "same") return changed.map((change) => `${group}: ${change.id} changed`);
    if (expected === "depends" || changed.some(({ better }) => better)) return [];
    return [`${group}: nothing fell`];
  });
  expect(wrong).toEqual([]);
});

it("numbers change no measure at all, whoever looks", () => {
  for (const { id } of scenario.staff) expect(valuesUnder(["numbers"], id)).toEqual(valuesUnder([], id));
});
