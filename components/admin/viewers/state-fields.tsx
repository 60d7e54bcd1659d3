import type { ViewersState } from "./viewers-state";

type Field = "sort" | "minShare" | "seenWithinDays" | "cluster" | "region" | "pageSize" | "columns" | "panel";

/** What a form must carry along so that the rest of the list stays as it is. */
export function StateFields({ state, fields }: { state: ViewersState; fields: readonly Field[] }) {
  const values: Record<Field, string | undefined> = {
    sort: state.sort,
    minShare: state.minShare?.toString(),
    seenWithinDays: state.seenWithinDays?.toString(),
    cluster: state.cluster,
    region: state.region,
    pageSize: state.pageSize.toString(),
    columns: state.columns.length === 0 ? "none" : state.columns.join(","),
    panel: state.panel ? "columns" : undefined,
  };
  return fields.map((field) =>
    values[field] === undefined ? null : <input key={field} type="hidden" name={field} value={values[field]} />,
  );
}
