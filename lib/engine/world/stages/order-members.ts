import { scratchArena } from "../../kernels/kernel-arena";
import { orderDescending } from "../../kernels/order-descending";
import { sharedColumn } from "../../numeric/columns";
import { inPieces, type Steps } from "../../parallel/steps";
import type { AssignmentTable, ClusterMembers } from "../world";

interface MembersContext {
  readonly assignments: AssignmentTable;
  readonly left: Uint8Array | undefined;
  readonly members: ClusterMembers;
}

/**
 * Members of each cluster, "no clear cluster" last, by falling similarity; ties by user index. left: users, 1 = stands in
 * none of them. Cost: O(clusters × users).
 */
export function* orderMembers(
  assignments: AssignmentTable,
  clusters: number,
  left?: Uint8Array,
): Steps<ClusterMembers> {
  const offsets = sharedColumn("u32", clusters + 2);
  assignments.cluster.forEach((k, u) => {
    if (!left?.[u]) offsets[k + 1] = (offsets[k + 1] as number) + 1;
  });
  for (let k = 0; k <= clusters; k++) offsets[k + 1] = (offsets[k + 1] as number) + (offsets[k] as number);
  const members = { offsets, user: sharedColumn("u32", offsets[clusters + 1] as number) };
  const context: MembersContext = { assignments, left, members };
  yield* inPieces<void>({
    work: "order-members",
    run: orderMembersPiece,
    context,
    pieces: clusters + 1,
    stage: "lists",
  });
  return members;
}

export function orderMembersPiece({ assignments, left, members }: MembersContext, cluster: number): void {
  const first = members.offsets[cluster] as number;
  const count = (members.offsets[cluster + 1] as number) - first;
  const arena = scratchArena();
  const keys = arena.allocate("f32", count);
  const items = arena.allocate("u32", count);
  for (let u = 0, row = 0; row < count; u++)
    if (assignments.cluster[u] === cluster && !left?.[u]) {
      keys[row] = assignments.similarity[u] as number;
      items[row] = u;
      row++;
    }
  orderDescending(arena, keys, items);
  members.user.set(items, first);
}
