import { MAX_MAP_POINTS } from "@/lib/domain/map-points";
import type { WithheldReason } from "@/lib/domain/publishing";
import type { AdminContext } from "./admin-context";
import { backgroundPoints } from "./map-places";

/** Whether people stand on the map at all, and how many: every so-many-th background user that may be seen, and all such personas. */
export interface DrawnPeople {
  readonly withheld: WithheldReason | null;
  readonly stride: number;
  readonly count: number;
}

/**
 * All or nobody: a row about a person is a row, wherever it is drawn, and an hour's few rows would be gone in one look.
 * Cost: O(users) where only some regions may be seen, else O(personas).
 */
export async function drawnPeople({ world, roster, gate, rowsLeft }: AdminContext): Promise<DrawnPeople> {
  const { count } = world.users;
  const stride = Math.ceil(count / MAX_MAP_POINTS) || 1;
  const { visible } = gate;
  const background =
    visible === null
      ? (await backgroundPoints(world)).ids.length
      : visible.reduce((sum, seen, user) => sum + (user % stride === 0 ? seen : 0), 0);
  const people = background + roster.entries.filter(gate.sees).length;
  if (gate.closed !== null) return { withheld: gate.closed, stride, count: 0 };
  if (!gate.may("userId") || !gate.may("cluster")) return { withheld: "role", stride, count: 0 };
  if (rowsLeft !== null && people > rowsLeft) return { withheld: "row-caps", stride, count: 0 };
  return { withheld: null, stride, count: people };
}
