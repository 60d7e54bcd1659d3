import type { World } from "@/lib/engine/world/world";
import { type Column, decimalColumn, integerColumn, type Table, textColumn } from "../table";
import { userIds } from "./user-parts";

/** What the generator decided about each user. The engine never reads it. */
export function truthTable(world: World): Table {
  const { users, truth, scenario } = world;
  const ids = scenario.archetypes.map((archetype) => archetype.id);
  const archetype = (name: string, about: string, codes: Uint8Array): Column => ({
    name,
    about,
    kind: "word",
    words: ids,
    values: (from, to) => codes.subarray(from, to),
  });
  const groups = scenario.groups.map(
    (group, g): Column => ({
      name: `holds_${group.id}`,
      about: `was this made-up user given the trait (${group.label.en})?`,
      kind: "flag",
      values: (from, to) => truth.groups.slice(from, to).map((bits) => (bits >> g) & 1),
    }),
  );
  return {
    name: "truth",
    about: "what the generator decided about one user",
    truth: true,
    rows: users.count,
    columns: [
      userIds(world),
      archetype("primary_archetype", "the archetype that weighs most in the true preference", truth.primaryArchetype),
      archetype("secondary_archetype", "the one that weighs the rest", truth.secondaryArchetype),
      ...groups,
    ],
  };
}

/** The kinds of viewers that the scenario plants. */
export function archetypesTable({ scenario: { archetypes, topics } }: World): Table {
  return {
    name: "archetypes",
    about: "one kind of viewer that the scenario plants",
    truth: true,
    rows: archetypes.length,
    columns: [
      textColumn(
        "archetype_id",
        "the archetype; fitted clusters take the id of the archetype they match best",
        archetypes.map(({ id }) => id),
      ),
      textColumn(
        "label",
        "its name",
        archetypes.map(({ label }) => label),
      ),
      textColumn(
        "label_kind",
        "reported by a newspaper, or invented",
        archetypes.map(({ labelKind }) => labelKind),
      ),
      decimalColumn(
        "share",
        "chance of being drawn as primary (and as secondary) archetype",
        archetypes.map(({ prior }) => prior),
      ),
      ...topics.map((topic) =>
        integerColumn(
          `load_${topic.id}`,
          `how much it draws to ${topic.id}, 0 to 3`,
          archetypes.map(({ loads }) => loads[topic.id] ?? 0),
        ),
      ),
    ],
  };
}
