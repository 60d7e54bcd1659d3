import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { FIX_CHOICES, type FixChoice, type FixView } from "@/lib/domain/exposure-views";
import buttons from "../student/button.module.css";
import notes from "../student/note.module.css";
import { SimulationLine } from "../student/simulation-line";
import { DotField } from "./dot-field";
import { FeedFit } from "./feed-fit";
import { fixAddress, nextPair } from "./fix-address";
import { FixChoiceRow } from "./fix-choice";
import choices from "./fix-choices.module.css";
import styles from "./fix-step.module.css";
import { PairsCard } from "./pairs-card";

interface FixStepProps {
  code: string;
  view: FixView;
  chosen: readonly FixChoice[];
}

/** Two of six safeguards, and who can still be found with them. Nothing is switched for anybody. */
export function FixStep({ code, view, chosen }: FixStepProps) {
  const t = useTranslations("exposure.fix");
  const format = useFormatter();
  const { before, now } = view;
  const figures = {
    before: format.number(before.found),
    now: format.number(now.found),
    wrongly: format.number(now.wrongly),
  };
  return (
    <main className={styles.main}>
      <div className={styles.head}>
        <h1>{t("title")}</h1>
      </div>
      <section className={styles.result} aria-label={t("found", { people: format.number(view.people) })}>
        <p className={styles.number} aria-live="polite">
          <b>{figures.now}</b>
          <span>
            <strong>{t("found", { people: format.number(view.people) })}</strong>
            <span>
              {chosen.length === 0 ? t("start", figures) : now.found === 0 ? t("wasNone", figures) : t("was", figures)}
            </span>
          </span>
        </p>
        <DotField view={view} />
        <FeedFit before={before.feedQuality} now={now.feedQuality} />
      </section>
      <section className={styles.take} aria-label={t("choices")}>
        <p className={styles.todo}>
          {t("chosen", { count: chosen.length })}. {t("todo", { count: String(chosen.length) })}
        </p>
        <ul className={choices.choices}>
          {FIX_CHOICES.map((id, i) => (
            <FixChoiceRow key={id} code={code} id={id} chosen={chosen} view={view} alone={view.alone[i] ?? null} />
          ))}
        </ul>
      </section>
      <PairsCard view={view} href={fixAddress(code, chosen)} />
      <aside className={`narrator ${notes.note} ${styles.note}`}>
        <p>{t(`note.${noteOf(view, chosen)}`)}</p>
      </aside>
      <div className={styles.onward}>
        <Link href={fixAddress(code, nextPair(chosen))} className={buttons.primary} prefetch={false} scroll={false}>
          {t("another")}
        </Link>
        <Link href={`/r/${code}/admin`} className={buttons.quiet} prefetch={false}>
          {t("back")}
        </Link>
      </div>
      <div className={styles.foot}>
        <SimulationLine />
      </div>
    </main>
  );
}

function noteOf({ before, now, newlyFound, noLongerFound }: FixView, chosen: readonly FixChoice[]) {
  if (chosen.length === 0) return "start";
  if (now.found === 0) return "nobody";
  if (now.found > before.found) return "more";
  if (now.found < before.found || newlyFound + noLongerFound > 0) return "some";
  return chosen.includes("numbers") ? "numbers" : "same";
}
