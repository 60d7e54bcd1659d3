import { describe, expect, it } from "vitest";
import { scenarioCardSchema } from "@/lib/domain/scenario-card";
import { listScenarios } from "@/lib/scenarios/load-scenario";
import { describeScenarios } from "./describe-scenarios";

describe("the scenarios on offer", () => {
  it("are all of them, in each language, with a topic that the scenario has", () => {
    for (const locale of ["en", "es"] as const) {
      const cards = describeScenarios(locale);
      expect(cards.map((card) => card.id)).toEqual(listScenarios().map((scenario) => scenario.id));
      for (const card of cards) scenarioCardSchema.parse(card);
    }
    expect(describeScenarios("es")[0]?.title).not.toBe(describeScenarios("en")[0]?.title);
    for (const [i, scenario] of listScenarios().entries())
      expect(scenario.topics.map((topic) => topic.id)).toContain(describeScenarios("en")[i]?.posterTopicId);
  });
});
