import type { ExposureView } from "../measure";
import { type AlikeRows, rowsAlike } from "./rows-alike";
import { detailsThatLeave, rowsLeave } from "./table-that-leaves";

/**
 * The export that B1 and B2 are about: one row for everyone of whom a sensitive guess is held, with what stands in it besides the ID. Null
 * where no rows about people leave, or none has a guess. O(users), once per population.
 */
export function exportedRows(view: ExposureView): AlikeRows | null {
  if (!rowsLeave(view)) return null;
  const rows = rowsAlike(view.population, { ...detailsThatLeave(view), cluster: true });
  return rows.table.length > 0 ? rows : null;
}
