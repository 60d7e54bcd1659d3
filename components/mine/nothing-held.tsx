import Link from "next/link";
import { useTranslations } from "next-intl";
import buttons from "../student/button.module.css";
import plain from "../student/plain-page.module.css";
import { SimulationLine } from "../student/simulation-line";

/** A seat without a card. */
export function NothingHeld({ code }: { code: string }) {
  const t = useTranslations("mine.none");
  return (
    <div className={plain.page}>
      <main className={plain.main}>
        <h1>{t("title")}</h1>
        <p>{t("text")}</p>
        <Link href={`/r/${code}/persona`} className={buttons.primary} prefetch={false}>
          {t("action")}
        </Link>
      </main>
      <footer className={plain.foot}>
        <SimulationLine />
      </footer>
    </div>
  );
}
