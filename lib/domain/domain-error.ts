/** Expected failures. Each has one code; lib/http translates it into a problem response, in one file. */
export const DOMAIN_ERROR_CODES = [
  "invalid-input",
  "unauthenticated",
  "forbidden",
  "withheld",
  "rows-spent",
  "opening-not-found",
  "opening-agreed",
  "room-not-found",
  "room-expired",
  "persona-not-found",
  "persona-limit",
  "persona-missing",
  "handle-taken",
  "seat-limit",
  "topic-not-found",
  "cluster-not-found",
  "attack-not-found",
  "user-not-found",
  "campaign-not-found",
  "campaign-limit",
  "scenario-not-found",
  "scenario-invalid",
  "body-too-large",
  "unsupported-media-type",
] as const;
export type DomainErrorCode = (typeof DOMAIN_ERROR_CODES)[number];

/** One broken rule: which field (dotted path, "" for the whole input) and what it should have been. */
export interface FieldIssue {
  field: string;
  rule: string;
}

export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    message: string,
    readonly issues: FieldIssue[] = [],
  ) {
    super(message);
    this.name = "DomainError";
  }
}
