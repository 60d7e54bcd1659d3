import type { Locale } from "@/lib/domain/localized-text";
import type { ScenarioCard } from "@/lib/domain/scenario-card";
import { listScenarios } from "@/lib/scenarios/load-scenario";

/** The built-in scenarios, in the order in which they are offered. */
export function describeScenarios(locale: Locale): ScenarioCard[] {
  return listScenarios().map(
    ({ id, version, title, summary, lesson, start, population, archetypes, topics }, index) => {
      const loaded = archetypes[index % archetypes.length];
      return {
        id,
        version,
        title: title[locale],
        summary: summary[locale],
        question: lesson.question[locale],
        contentNote: lesson.contentNote?.[locale] ?? null,
        minutes: lesson.minutes,
        fromAge: lesson.fromAge,
        users: population.users,
        nameMode: start.nameMode,
        safeguards: start.safeguards,
        posterTopicId: Object.keys(loaded?.loads ?? {})[0] ?? topics[0]?.id ?? "T01",
      };
    },
  );
}
