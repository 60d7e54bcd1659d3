/**
 * What the company may learn, who may look, and how what it shows leaves: the sum of the safeguards that are on. Plain
 * data; composed in lib/exposure/safeguards, obeyed by the engine (learn), the permissions (access) and the read models (publish).
 */
export interface DataPolicy {
  readonly names: "as-chosen" | "numbers";
  readonly learn: LearnPolicy;
  readonly access: AccessPolicy;
  readonly publish: PublishPolicy;
  /** "Why am I here?" is answered to the user. */
  readonly explanation: boolean;
}

/** What is kept of people and what is inferred from it. Decides the world that the company's tool sees. */
export interface LearnPolicy {
  /** watches older than this are gone; null: kept for ever */
  readonly retentionDays: number | null;
  readonly blockedTopics: "none" | "direct" | "direct-and-proxies";
  /** people may opt out: whoever did has no profile, no cluster and stands on no list */
  readonly optOut: boolean;
  /** people may be erased: whoever asked is not in the world at all */
  readonly erasure: boolean;
  /** the phone guesses; the server holds the cluster and nothing else */
  readonly onDevice: boolean;
  /** labels are answered at random with this ε; null: as guessed */
  readonly labelEpsilon: number | null;
}

export interface AccessPolicy {
  /** false: the pages with people are gone for everyone without raw queries */
  readonly dashboard: boolean;
  readonly fewerStaff: boolean;
  /** deny by default: only roles whose stated purpose needs people see people */
  readonly byPurpose: boolean;
  /** identities only while two have opened them */
  readonly breakGlass: boolean;
  /** a sample of the audit log is read by somebody */
  readonly reviewed: boolean;
  readonly exports: boolean;
  readonly rowsPerHour: number | null;
}

export interface PublishPolicy {
  readonly identities: "user-id" | "pseudonym" | "none";
  /** counts below this are hidden, with complementary suppression; null: shown */
  readonly smallCell: number | null;
  readonly roundTo: number | null;
  readonly countEpsilon: number | null;
}
