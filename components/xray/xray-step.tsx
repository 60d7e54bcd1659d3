import Link from "next/link";
import { useTranslations } from "next-intl";
import type { XrayView } from "@/lib/domain/seat-views";
import buttons from "../student/button.module.css";
import { Icon } from "../student/icon";
import { SimulationLine } from "../student/simulation-line";
import { CollectedList } from "./collected-list";
import { DeletedSearch } from "./deleted-search";
import { GlassPoster } from "./glass-poster";
import { sortWatches } from "./sort-watches";
import { WatchList } from "./watch-list";
import { WatchTable } from "./watch-table";
import { type XrayChoice, xrayAddress } from "./xray-address";
import styles from "./xray-step.module.css";

interface XrayStepProps {
  code: string;
  view: XrayView;
  choice: XrayChoice;
  /** Alt text by event. */
  alt: (eventId: string) => string;
}

/** Everything that was recorded, and not one word typed. */
export function XrayStep({ code, view, choice, alt }: XrayStepProps) {
  const t = useTranslations("xray");
  const { facts, collected } = view;
  const watches = sortWatches(view.watches, choice.sort);
  const latest = [...view.watches].sort((a, b) => b.sequence - a.sequence)[0];
  const shown = view.watches.find(({ eventId }) => eventId === choice.watch) ?? latest;
  if (!shown) return null;
  const chosen = { ...choice, watch: shown.eventId };
  return (
    <main className={styles.main}>
      <h1 className="sr-only">{t("title")}</h1>
      <div className={styles.glass}>
        <GlassPoster key={shown.eventId} watch={shown} collected={collected} alt={alt(shown.eventId)} />
      </div>
      <div className={styles.kept}>
        <div className={styles.figures}>
          <p>
            <b data-accent>{facts.total}</b> <span>{t("factsKept")}</span>
          </p>
          <p>
            <b>{collected.wordsSaidAboutThemselves}</b> <span>{t("wordsTyped")}</span>
          </p>
        </div>
        <DeletedSearch text={collected.deletedSearch} keystrokes={collected.keystrokes} />
        <div className={styles.counted}>
          <div className={styles.narrow} data-table={choice.table}>
            <div className={styles.listHead}>
              <h2>{t("list.title")}</h2>
              <p>{t("list.unit")}</p>
            </div>
            <WatchList code={code} watches={watches} choice={chosen} />
          </div>
          <div className={styles.wide} data-table={choice.table}>
            <WatchTable code={code} watches={watches} choice={chosen} />
          </div>
          <Link
            href={xrayAddress(code, choice, { table: !choice.table })}
            className={styles.asTable}
            prefetch={false}
            scroll={false}
          >
            {choice.table ? t("asList") : t("asTable")}
          </Link>
          <p className={styles.sum}>
            {t("sum", {
              videos: view.watches.length,
              perWatch: facts.perWatch,
              collected: facts.collected,
              total: facts.total,
            })}
          </p>
        </div>
        <CollectedList collected={collected} count={facts.collected} />
        <SimulationLine />
      </div>
      <div className={styles.onward}>
        <Link href={`/r/${code}/group`} className={buttons.primary} prefetch={false}>
          {t("next")}
          <Icon name="forward" />
        </Link>
      </div>
    </main>
  );
}
