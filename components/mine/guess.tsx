import { useFormatter, useTranslations } from "next-intl";
import { NO_CLEAR_CLUSTER } from "@/lib/domain/archetype";
import type { HeldView } from "@/lib/domain/held-view";
import buttons from "../student/button.module.css";
import styles from "./mine.module.css";

interface GuessProps {
  view: Pick<HeldView, "guess" | "why" | "corrected">;
  correct: (form: FormData) => Promise<void>;
}

/** "Why am I here?", and "not my group". */
export function Guess({ view, correct }: GuessProps) {
  const t = useTranslations("mine.guess");
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: "percent", maximumFractionDigits: 0 });
  const { guess, why, corrected } = view;
  const unclear = guess?.clusterId === NO_CLEAR_CLUSTER;
  return (
    <section className={styles.card} aria-labelledby="guess-title">
      <h2 id="guess-title">{t("title")}</h2>
      {guess === null ? (
        <p className={styles.large}>{t("gone")}</p>
      ) : (
        <>
          <p className={styles.quiet}>{t(unclear ? "unclear" : "group")}</p>
          <p className={styles.name}>{guess.name}</p>
          {unclear ? null : <p className={styles.quiet}>{t("sure", { percent: percent(guess.confidence) })}</p>}
        </>
      )}
      {guess === null ? null : why.answered ? (
        <>
          <p>{t("reasons")}</p>
          <ol className={styles.bars}>
            {why.reasons.map(({ label, watches, part }) => (
              <li key={label}>
                <span>{label}</span>
                <i aria-hidden="true" style={{ inlineSize: percent(Math.min(1, part)) }} />
                <small>{t("reason", { part: percent(part), count: watches })}</small>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <>
          <p className={styles.said}>{t("vague")}</p>
          <p className={styles.quiet}>{t("vagueNote")}</p>
        </>
      )}
      {corrected === null ? null : (
        <form action={correct} className={styles.row}>
          <p>{t("corrected", { name: corrected.name })}</p>
          <button type="submit" className={buttons.quiet}>
            {t("undo")}
          </button>
        </form>
      )}
      {guess === null || unclear ? null : (
        <form action={correct} className={styles.row}>
          <input type="hidden" name="clusterId" value={guess.clusterId} />
          <button type="submit" className={buttons.quiet}>
            {t("wrong")}
          </button>
          <p className={styles.quiet}>{t("about")}</p>
        </form>
      )}
    </section>
  );
}
