import type { DriftSettings } from "@/lib/domain/simulation-settings";

/** The settings of a run as an address has them, with what is shown of it. */
export function queryOf(settings: DriftSettings, { follow, table }: { follow?: string; table?: string }): string {
  const { recommender, people, days, drift, seed, columns } = settings;
  const query = new URLSearchParams({ run: "1", recommender });
  for (const [name, value] of Object.entries({ people, days, drift, seed })) query.set(name, String(value));
  for (const day of columns) query.append("column", String(day));
  if (follow !== undefined) query.set("follow", follow);
  if (table !== undefined) query.set("table", table);
  return query.toString();
}
