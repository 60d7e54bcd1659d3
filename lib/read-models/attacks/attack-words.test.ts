import { createTranslator } from "next-intl";
import { beforeAll, describe, expect, it } from "vitest";
import { SAFEGUARD_IDS } from "@/lib/domain/safeguard";
import type { AttackStep } from "@/lib/exposure/attacks/attack";
import { attacks } from "@/lib/exposure/attacks/registry";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { onlyPersonas, plainRole, plainView, tinyPopulation } from "@/lib/testing/exposure-view";

const BARRIERS = ["noIds", "glass", "closed", "noExport"];

/** Steps of every attack in all the situations that the tiny world gives. */
function everyStep(): Map<string, AttackStep> {
  const steps = new Map<string, AttackStep>();
  const people = tinyPopulation();
  const unlisted = { ...people, listShare: new Float32Array(people.count) };
  const roles = [{ queries: true }, { seesAddress: false }, { exports: false }, { seesIdentity: false }];
  for (const attack of attacks)
    for (const population of [people, unlisted, onlyPersonas([])])
      for (const on of [[], ...SAFEGUARD_IDS.map((id) => [id])])
        for (const role of roles) {
          const view = plainView(population, { policy: composePolicy(on), role: plainRole(role) });
          for (const step of attack.run(view, 2).trace) steps.set(`${attack.id}.${step.key}`, step);
        }
  return steps;
}

describe("the words of attacks", () => {
  let steps: Map<string, AttackStep>;
  beforeAll(() => {
    steps = everyStep();
  });

  it.each(["en", "es"] as const)("tell every step that can happen, in %s", (locale) => {
    const errors: string[] = [];
    const t = createTranslator({
      locale,
      messages: catalogueOf(locale),
      namespace: "attacks",
      onError: ({ message }: Error) => errors.push(message),
    } as never) as (key: string, values?: object) => string;
    expect(steps.size).toBeGreaterThan(40);
    for (const [name, { key, figures }] of steps) {
      const [id = ""] = name.split(".");
      const path = BARRIERS.includes(key) ? `barriers.${key}` : `${id}.steps.${key}`;
      const values = { others: 0, copies: 0, cluster: "C", topic: "T", ...figures };
      for (const part of ["does", "figure", "shows"])
        expect(t(`${path}.${part}`, values), `${path}.${part}`).not.toBe("");
    }
    for (const { id } of attacks)
      for (const part of ["title", "aim", "unit", "source", "lesson"]) expect(t(`${id}.${part}`)).not.toBe("");
    expect(errors).toEqual([]);
  });
});
