import { scratchArena } from "../../kernels/kernel-arena";
import { orderDescending } from "../../kernels/order-descending";
import { sharedColumn } from "../../numeric/columns";
import { inPieces, type Steps } from "../../parallel/steps";

interface IdsContext {
  readonly id: BigUint64Array;
  readonly byId: Uint32Array;
}

/** Users by rising user ID. Cost: O(users). */
export function* orderIds(id: BigUint64Array): Steps<Uint32Array> {
  const byId = sharedColumn("u32", id.length);
  const context: IdsContext = { id, byId };
  yield* inPieces<void>({ work: "order-ids", run: orderIdsPiece, context, pieces: 1, stage: "lists" });
  return byId;
}

/** Three stable passes of 24 bits each, lowest first: whole numbers of 24 bits are exact as sort keys. */
export function orderIdsPiece({ id, byId }: IdsContext): void {
  const words = new Uint32Array(id.buffer, id.byteOffset, 2 * id.length);
  const arena = scratchArena();
  const keys = arena.allocate("f32", id.length);
  const items = arena.hold("u32", Uint32Array.from(id.keys()));
  for (const digit of [0, 1, 2]) {
    items.forEach((user, row) => {
      const low = words[2 * user] as number;
      const high = words[2 * user + 1] as number;
      const bits = [low & 0xffffff, (low >>> 24) | ((high & 0xffff) << 8), high >>> 16][digit] as number;
      keys[row] = 0xffffff - bits;
    });
    orderDescending(arena, keys, items);
  }
  byId.set(items);
}
