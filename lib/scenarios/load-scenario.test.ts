import { describe, expect, it } from "vitest";
import { DomainError } from "@/lib/domain/domain-error";
import { LOCALES } from "@/lib/domain/localized-text";
import { inCatalogueOrder } from "@/lib/domain/safeguard";
import type { Scenario } from "@/lib/domain/scenario";
import { listScenarios, loadScenario, parseScenario } from "./load-scenario";

function brokenBy(change: (document: Scenario) => void): DomainError {
  const document = structuredClone(loadScenario("the-list"));
  change(document);
  try {
    parseScenario(document);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error("the broken document passed");
}

describe("the list", () => {
  const scenario = loadScenario("the-list");

  it("has the catalogue of the design: 60 topics, 24 archetypes, one of them without loads", () => {
    expect(scenario.topics).toHaveLength(60);
    expect(scenario.archetypes).toHaveLength(24);
    expect(scenario.archetypes.filter((archetype) => Object.keys(archetype.loads).length === 0)).toHaveLength(1);
    expect(scenario.topics.filter((topic) => topic.kind === "direct")).toHaveLength(24);
    expect(scenario.topics.filter((topic) => topic.kind === "proxy")).toHaveLength(20);
  });

  it("is loaded once and listed", () => {
    expect(loadScenario("the-list")).toBe(scenario);
    expect(listScenarios()).toContain(scenario);
  });

  it("lets no topic mean a person: a fifth of every group does not fit, and nothing is certain", () => {
    for (const group of scenario.groups) {
      expect(group.quietShare).toBeGreaterThanOrEqual(0.2);
      for (const chance of [group.base, ...Object.values(group.byArchetype)]) {
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThan(1);
      }
    }
  });

  it("keeps its handles within the shape that a handle must have", () => {
    for (const word of scenario.cards.words) expect(`${word}-42`).toMatch(/^[A-Z][a-z]{2,8}-\d{2}$/);
  });

  it("says everything in every language, and differs where words are words", () => {
    for (const locale of LOCALES)
      for (const role of scenario.staff) expect(role.label[locale].length).toBeGreaterThan(2);
    const scripts = Object.values(scenario.scripts).flat();
    const translated = scripts.filter((script) => script.caption.en !== script.caption.es);
    expect(translated.length / scripts.length).toBeGreaterThan(0.95);
  });
});

describe("built-in scenarios", () => {
  it("are distinct, say what they ask, and begin in a way that exists", () => {
    const all = listScenarios();
    expect(new Set(all.map((scenario) => scenario.id)).size).toBe(all.length);
    for (const scenario of all) {
      expect(inCatalogueOrder(scenario.start.safeguards)).toHaveLength(scenario.start.safeguards.length);
      for (const locale of LOCALES) expect(scenario.lesson.question[locale]).toMatch(/\?$/);
    }
  });

  it("taste groups name what is watched, and quote nobody", () => {
    for (const archetype of loadScenario("taste-groups").archetypes) expect(archetype.labelKind).toBe("invented");
  });

  it("a ban and a data request asks for people by another trait than the list", () => {
    expect(loadScenario("ban-and-data-request").groups.map((group) => group.id)).toEqual(["immigration", "politics"]);
  });
});

describe("a broken scenario", () => {
  it("is refused with the field and the rule", () => {
    const error = brokenBy((document) => {
      document.population.users = 0;
    });
    expect(error.code).toBe("scenario-invalid");
    expect(error.issues).toEqual([{ field: "population.users", rule: expect.stringContaining(">=1") }]);
  });

  it("names a load on an unknown topic", () => {
    const error = brokenBy((document) => {
      Object.assign(document.archetypes[1]?.loads ?? {}, { T99: 2 });
    });
    expect(error.issues).toContainEqual({
      field: "archetypes.1.loads.T99",
      rule: "loads may name known topics only",
    });
  });

  it("names priors that do not sum to one", () => {
    const error = brokenBy((document) => {
      Object.assign(document.archetypes[0] ?? {}, { prior: 0.5 });
    });
    expect(error.issues[0]?.field).toBe("archetypes");
    expect(error.issues[0]?.rule).toMatch(/priors must sum to 1/);
  });

  it("names a missing language", () => {
    const error = brokenBy((document) => {
      document.title.es = "";
    });
    expect(error.issues[0]?.field).toBe("title.es");
  });

  it("is refused when it is no object at all", () => {
    expect(() => parseScenario("the-list")).toThrow(DomainError);
  });

  it("is not found under an unknown id", () => {
    expect(() => loadScenario("the-lost")).toThrow(expect.objectContaining({ code: "scenario-not-found" }));
  });
});
