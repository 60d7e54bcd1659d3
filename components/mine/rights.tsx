import { useTranslations } from "next-intl";
import type { HeldView } from "@/lib/domain/held-view";
import buttons from "../student/button.module.css";
import styles from "./mine.module.css";

interface RightsProps {
  code: string;
  view: Pick<HeldView, "optOut" | "trace">;
  optOut: (form: FormData) => Promise<void>;
  erase: () => Promise<void>;
}

/** Opt out, download, erase. What is asked twice opens by itself, without a script. */
export function Rights({ code, view, optOut, erase }: RightsProps) {
  const t = useTranslations("mine");
  const { wished, honoured } = view.optOut;
  return (
    <section className={styles.rights} aria-labelledby="rights-title">
      <h2 id="rights-title">{t("rights.title")}</h2>
      <div>
        <h3>{t("optOut.title")}</h3>
        <p className={styles.quiet}>{wished ? t(honoured ? "optOut.honoured" : "optOut.ignored") : t("optOut.text")}</p>
        <form action={optOut}>
          <input type="hidden" name="out" value={wished ? "no" : "yes"} />
          <button type="submit" className={buttons.quiet}>
            {t(wished ? "optOut.undo" : "optOut.do")}
          </button>
        </form>
      </div>
      <div>
        <h3>{t("download.title")}</h3>
        <p className={styles.quiet}>{t("download.text")}</p>
        <a href={`/r/${code}/mine/download`} className={buttons.quiet} download>
          {t("download.do")}
        </a>
      </div>
      <div>
        <h3>{t("erase.title")}</h3>
        <p className={styles.quiet}>{t("erase.text")}</p>
        <details className={styles.erase}>
          <summary>{t("erase.open")}</summary>
          <p>{t("erase.sure")}</p>
          <ul className={styles.reach}>
            <li>{t("erase.reach.copies", { count: view.trace.copies.length })}</li>
            <li>{t("erase.reach.notes")}</li>
            <li>{t("erase.reach.advertiser")}</li>
          </ul>
          <p className={styles.quiet}>{t("erase.reach.centroid")}</p>
          <form action={erase}>
            <button type="submit" className={buttons.primary}>
              {t("erase.do")}
            </button>
          </form>
        </details>
      </div>
    </section>
  );
}
