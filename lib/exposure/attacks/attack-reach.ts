import type { ExposureView } from "../measure";
import { PACE } from "./attack-pace";

/** What an attack needs of the role besides rows that name people. */
export interface Needs {
  readonly inference?: boolean;
  readonly history?: boolean;
  readonly address?: boolean;
  readonly exports?: boolean;
}

/** Why an attack stops before it starts: a key below `attacks.barriers`. */
export type Barrier = "noIds" | "glass" | "closed" | "noExport";

/**
 * What stops somebody of the view's role: nothing names people any more, a second person would have to open it, the role
 * does not reach it, or it cannot be taken away. null: nothing does. O(1).
 * Example: aggregate-only → "noIds" for every role.
 */
export function barrierTo({ policy, role }: ExposureView, needs: Needs): Barrier | null {
  if (policy.publish.identities === "none") return "noIds";
  if (policy.access.breakGlass) return "glass";
  const closed =
    !role.seesIdentity ||
    (needs.inference && !role.seesInference) ||
    (needs.history && !role.seesHistory) ||
    (needs.address && !role.seesAddress);
  if (closed) return "closed";
  return needs.exports && !(role.exports && policy.access.exports) ? "noExport" : null;
}

/**
 * Heads in other roles that still get what this one is refused: they could do the same. O(roles).
 * Example: with the dashboard deleted, the 100 engineers with raw queries.
 */
export function headsStillThrough(view: ExposureView, needs: Needs): number {
  return view.roles
    .filter((role) => role.staff && barrierTo({ ...view, role }, needs) === null)
    .reduce((sum, role) => sum + role.headCount, 0);
}

/**
 * Rows about people to be had in one shift: all of them, or what the cap on rows an hour leaves. O(1).
 * Example: 10 rows an hour → 80.
 */
export function rowsInShift({ policy }: ExposureView): number {
  const { rowsPerHour } = policy.access;
  return rowsPerHour === null ? Number.POSITIVE_INFINITY : rowsPerHour * PACE.shiftHours;
}

/** Whether the role may see that user's rows: its regions, and nobody who has been erased. user: index. O(1). */
export function mayReach({ role, population }: ExposureView, user: number): boolean {
  if (population.erased[user] === 1) return false;
  return role.regions === null || role.regions.has(population.region[user] as number);
}
