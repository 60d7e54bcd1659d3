import { DomainError, type FieldIssue } from "@/lib/domain/domain-error";
import { type Scenario, scenarioSchema } from "@/lib/domain/scenario";
import { banAndDataRequest } from "./ban-and-data-request/scenario";
import { district } from "./district/scenario";
import { interestsAreNotIdentity } from "./interests-are-not-identity/scenario";
import { moonborn } from "./moonborn/scenario";
import { numbersForNames } from "./numbers-for-names/scenario";
import { tasteGroups } from "./taste-groups/scenario";
import { theAdAuction } from "./the-ad-auction/scenario";
import { theJournalistsSource } from "./the-journalists-source/scenario";
import { theList } from "./the-list/scenario";

/** Built-in scenarios as raw documents: one line each. */
const BUILT_IN: readonly { readonly id: string }[] = [
  theList,
  numbersForNames,
  interestsAreNotIdentity,
  theJournalistsSource,
  tasteGroups,
  theAdAuction,
  banAndDataRequest,
  moonborn,
  district,
];

const DOCUMENTS = new Map<string, unknown>(BUILT_IN.map((document) => [document.id, document]));

const loaded = new Map<string, Scenario>();

/** The scenario `id`, checked once and then shared. Unknown: "scenario-not-found"; broken: "scenario-invalid" with every field. */
export function loadScenario(id: string): Scenario {
  const known = loaded.get(id);
  if (known) return known;
  const document = DOCUMENTS.get(id);
  if (document === undefined) {
    throw new DomainError("scenario-not-found", "There is no scenario with this id.", [
      { field: "scenario", rule: `one of ${[...DOCUMENTS.keys()].join(", ")}` },
    ]);
  }
  const scenario = parseScenario(document);
  loaded.set(id, scenario);
  return scenario;
}

export function listScenarios(): Scenario[] {
  return [...DOCUMENTS.keys()].map(loadScenario);
}

/** Checks any document against the scenario schema; the error names each field (dotted path) and its rule. */
export function parseScenario(document: unknown): Scenario {
  const result = scenarioSchema.safeParse(document);
  if (result.success) return result.data;
  const issues: FieldIssue[] = result.error.issues.map((issue) => ({
    field: issue.path.map(String).join("."),
    rule: issue.message,
  }));
  throw new DomainError("scenario-invalid", `The scenario breaks ${issues.length} rule(s).`, issues);
}
