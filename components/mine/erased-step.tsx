import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ErasureRecord } from "@/lib/domain/held-view";
import buttons from "../student/button.module.css";
import plain from "../student/plain-page.module.css";
import { SimulationLine } from "../student/simulation-line";
import styles from "./mine.module.css";

/** After the erasure: what is gone, and what it could not reach. */
export function ErasedStep({ code, erasure }: { code: string; erasure: ErasureRecord }) {
  const t = useTranslations("mine");
  const format = useFormatter();
  const time = format.dateTime(erasure.at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return (
    <div className={plain.page}>
      <main className={plain.main}>
        <h1>{t("erased.title")}</h1>
        <p>{t("erased.text")}</p>
        <p className={styles.residual}>{t("erased.copies", { count: erasure.copies })}</p>
        <ul className={styles.reach}>
          <li>{t("erase.reach.notes")}</li>
          <li>{t("erase.reach.advertiser")}</li>
          <li>{t("erase.reach.centroid")}</li>
        </ul>
        <p>{t("erased.kept", { time })}</p>
        <Link href={`/r/${code}/persona`} className={buttons.primary} prefetch={false}>
          {t("erased.action")}
        </Link>
      </main>
      <footer className={plain.foot}>
        <SimulationLine />
      </footer>
    </div>
  );
}
