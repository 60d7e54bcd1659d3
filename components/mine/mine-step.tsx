import { useTranslations } from "next-intl";
import type { HeldView } from "@/lib/domain/held-view";
import { SimulationLine } from "../student/simulation-line";
import { Guess } from "./guess";
import { Held } from "./held";
import styles from "./mine.module.css";
import { Rights } from "./rights";
import { Trace } from "./trace";

interface MineStepProps {
  code: string;
  view: HeldView;
  correct: (form: FormData) => Promise<void>;
  optOut: (form: FormData) => Promise<void>;
  erase: () => Promise<void>;
}

/** What is held about the seat's persona, why, who looked, and what can be done about it. Links and forms only. */
export function MineStep({ code, view, correct, optOut, erase }: MineStepProps) {
  const t = useTranslations("mine");
  const [word = view.handle] = view.handle.split("-");
  const { lists, watches, trace } = view;
  return (
    <main className={styles.main}>
      <div className={styles.head}>
        <h1>{t("title")}</h1>
        <p>{t("lead", { word })}</p>
        <div className={styles.figures}>
          <p>
            <b data-accent>{watches}</b> <span>{t("figures.watches")}</span>
          </p>
          <p>
            <b>{lists.length}</b> <span>{t("figures.lists", { count: lists.length })}</span>
          </p>
          <p>
            <b>{trace.copies.length}</b> <span>{t("figures.copies", { count: trace.copies.length })}</span>
          </p>
        </div>
      </div>
      <div className={styles.column}>
        <Guess view={view} correct={correct} />
        <Rights code={code} view={view} optOut={optOut} erase={erase} />
      </div>
      <div className={styles.column}>
        <Held view={view} />
        <Trace trace={trace} />
        <SimulationLine />
      </div>
    </main>
  );
}
