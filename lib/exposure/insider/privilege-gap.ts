import type { Measure } from "../measure";
import { ratioValue } from "../share-value";

/**
 * C5, permissions of the role that looks which its work does not use: 1 − used/granted. Null where it is granted none. Purposes and fewer staff close it; a deleted
 * dashboard and aggregate-only take permissions as well; nothing about the data moves it. O(1).
 * Source: least privilege, Saltzer and Schroeder 1975. Example: 24 granted, 6 used → .75.
 */
export const privilegeGap: Measure = {
  id: "privilegeGap",
  group: "insider",
  code: "C5",
  unit: "share",
  formula: "1 − used / granted",
  source: "Saltzer, Schroeder 1975",
  better: "lower",
  measure: ({ role }) => ratioValue(role.granted - role.used, role.granted),
};
