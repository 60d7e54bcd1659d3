import { useFormatter, useTranslations } from "next-intl";
import { FIX_CHOICES, type FixChoice, type FixPoint, type FixView } from "@/lib/domain/exposure-views";
import styles from "./fix-step.module.css";
import { KeepLooking } from "./keep-looking";
import { PairChart } from "./pair-chart";

/** A pair hides nearly everyone where it leaves less than this part; it costs little up to so many seconds in a hundred. */
const NEARLY_NOBODY = 0.1;
const LITTLE_FIT = 0.02;

/** Fifteen pairs as a picture and as a table, as far as they are counted. */
export function PairsCard({ view, href }: { view: FixView; href: string }) {
  const t = useTranslations("exposure.fix.pairs");
  const names = useTranslations("exposure.fix");
  const format = useFormatter();
  const { pairs, pairCount, before } = view;
  const waiting = pairs.length < pairCount;
  const cheap = pairs.some((pair) => isCheap(pair, before));
  const seconds = (fit: number | null) => (fit === null ? "—" : format.number(fit * 100, { maximumFractionDigits: 1 }));
  const nameOf = (on: FixPoint["on"]) =>
    FIX_CHOICES.filter((id: FixChoice) => on.includes(id))
      .map((id) => names(`${id}.title`))
      .join(" + ");
  return (
    <section className={styles.pairs} aria-labelledby="pairs">
      <h2 id="pairs">{t(waiting ? "waiting" : cheap ? "cheap" : "costly")}</h2>
      <PairChart view={view} />
      <p className={styles.axes}>
        <span>{t("across")}</span>
        <span>{t("up", { count: pairs.length })}</span>
      </p>
      {waiting ? (
        <p className={styles.axes} aria-live="polite">
          {t("progress", { done: pairs.length, total: pairCount })} <KeepLooking />
          <noscript>
            <a href={href}>{t("again")}</a>
          </noscript>
        </p>
      ) : null}
      <details>
        <summary>{t("table")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("pair")}</th>
              <th scope="col">{t("foundColumn")}</th>
              <th scope="col">{t("fitColumn")}</th>
            </tr>
          </thead>
          <tbody>
            {[...pairs]
              .sort((a, b) => a.found - b.found || (b.feedQuality ?? 0) - (a.feedQuality ?? 0))
              .map((pair) => (
                <tr key={pair.on.join()} data-yours={pair.on.join() === view.chosen.join()}>
                  <th scope="row">{nameOf(pair.on)}</th>
                  <td>{format.number(pair.found)}</td>
                  <td>{seconds(pair.feedQuality)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function isCheap(pair: FixPoint, before: FixPoint): boolean {
  return (
    pair.found <= before.found * NEARLY_NOBODY && (pair.feedQuality ?? 0) >= (before.feedQuality ?? 1) - LITTLE_FIT
  );
}
