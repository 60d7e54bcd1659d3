import { useFormatter, useTranslations } from "next-intl";
import type { Trace as TraceView } from "@/lib/domain/held-view";
import styles from "./mine.module.css";

const ROLES = [
  "trends-analyst",
  "growth",
  "ads-sales",
  "trust-safety",
  "engineer",
  "contractor",
  "us-unit-analyst",
  "advertiser",
  "government-liaison",
  "host",
] as const;

/** Who looked, by role, and what left. */
export function Trace({ trace }: { trace: TraceView }) {
  const t = useTranslations("mine");
  const format = useFormatter();
  const time = (at: string) => format.dateTime(new Date(at), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const roleName = (id: string) => {
    const role = ROLES.find((each) => each === id);
    return role === undefined ? id : t(`looks.roles.${role}`);
  };
  const { looks, copies } = trace;
  return (
    <>
      <section aria-labelledby="looks-title">
        <h2 id="looks-title">{t("looks.title")}</h2>
        <p className={styles.quiet}>{looks.length === 0 ? t("looks.empty") : t("looks.text")}</p>
        <ul className={styles.rows}>
          {looks.map(({ role, what, looks: count, copies: exported }) => (
            <li key={`${role} ${what}`}>
              <b>{roleName(role)}</b>
              <span>
                {t(`looks.what.${what}`)}, {t("looks.times", { count })}
                {t("looks.copies", { count: exported })}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="copies-title">
        <h2 id="copies-title">{t("copies.title", { count: copies.length })}</h2>
        <p className={styles.quiet}>{copies.length === 0 ? t("copies.empty") : t("copies.text")}</p>
        <ul className={styles.rows}>
          {copies.map(({ at, role, rows }) => (
            <li key={at}>
              <span>{t("copies.line", { role: roleName(role), time: time(at), rows })}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
