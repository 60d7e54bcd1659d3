import type { DataPolicy } from "@/lib/domain/data-policy";

/** No safeguard: the company as reported. */
export const BASELINE_POLICY: DataPolicy = {
  names: "as-chosen",
  learn: {
    retentionDays: null,
    blockedTopics: "none",
    optOut: false,
    erasure: false,
    onDevice: false,
    labelEpsilon: null,
  },
  access: {
    dashboard: true,
    fewerStaff: false,
    byPurpose: false,
    breakGlass: false,
    reviewed: false,
    exports: true,
    rowsPerHour: null,
  },
  publish: { identities: "user-id", smallCell: null, roundTo: null, countEpsilon: null },
  explanation: false,
};
