import { useFormatter, useTranslations } from "next-intl";
import type { CollectedData } from "@/lib/domain/collected-data";
import styles from "./collected-list.module.css";

/** The two hours with most use, as the machine sees them. */
function busiestHours(hours: readonly number[]): number[] {
  return [...hours.keys()].sort((a, b) => (hours[b] ?? 0) - (hours[a] ?? 0)).slice(0, 2);
}

/** What is kept besides watching. */
export function CollectedList({ collected, count }: { collected: CollectedData; count: number }) {
  const t = useTranslations("xray.collected");
  const format = useFormatter();
  const [first = 0, second = 0] = busiestHours(collected.activeHours);
  const rows: [string, string][] = [
    ["name", collected.name],
    ["place", t("within", { town: collected.town, km: collected.radiusKm })],
    ...collected.ipAddresses.map((address): [string, string] => ["address", address]),
    ["device", collected.device],
    ["book", t("contacts", { ...collected.addressBook })],
    ["hours", t("around", { first, second })],
    ["search", collected.deletedSearch],
    ["typing", t("rhythm", { ms: format.number(collected.msBetweenKeys) })],
  ];
  return (
    <section className={styles.collected} aria-labelledby="collected-title">
      <h2 id="collected-title">{t("title", { count })}</h2>
      <p>{t("text")}</p>
      <dl>
        {rows.map(([key, value]) => (
          <div key={`${key} ${value}`}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
