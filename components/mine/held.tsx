import { useFormatter, useTranslations } from "next-intl";
import type { HeldView } from "@/lib/domain/held-view";
import { CollectedList } from "../xray/collected-list";
import styles from "./mine.module.css";

const TOPICS_SHOWN = 6;

/** The lists one is on, the profile, and what was collected besides. */
export function Held({ view }: { view: Pick<HeldView, "lists" | "profile" | "collected" | "collectedFacts"> }) {
  const t = useTranslations("mine");
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: "percent", maximumFractionDigits: 0 });
  const time = (at: string) => format.dateTime(new Date(at), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const { lists, profile, collected, collectedFacts } = view;
  const most = profile[0]?.share ?? 1;
  return (
    <>
      <section aria-labelledby="lists-title">
        <h2 id="lists-title">{t("lists.title", { count: lists.length })}</h2>
        <p className={styles.quiet}>{lists.length === 0 ? t("lists.empty") : t("lists.text")}</p>
        {lists.length === 0 ? null : (
          <details className={styles.more} open={lists.length <= TOPICS_SHOWN}>
            <summary>{t("lists.show", { count: lists.length })}</summary>
            <ul className={styles.rows}>
              {lists.map(({ topicId, label, share, since }) => (
                <li key={topicId}>
                  <b>{label}</b>
                  <span>
                    {t("lists.share", { share: percent(share) })}, {t("lists.since", { time: time(since) })}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section aria-labelledby="profile-title">
        <h2 id="profile-title">{t("profile.title")}</h2>
        <p className={styles.quiet}>{profile.length === 0 ? t("profile.empty") : t("profile.text")}</p>
        <ol className={styles.bars}>
          {profile.slice(0, TOPICS_SHOWN).map(({ topicId, label, share }) => (
            <li key={topicId}>
              <span>{label}</span>
              <i aria-hidden="true" style={{ inlineSize: percent(share / most) }} />
              <small>{percent(share)}</small>
            </li>
          ))}
        </ol>
        {profile.length > TOPICS_SHOWN ? (
          <p className={styles.quiet}>{t("profile.rest", { count: profile.length - TOPICS_SHOWN })}</p>
        ) : null}
      </section>
      <CollectedList collected={collected} count={collectedFacts} />
    </>
  );
}
