import Link from "next/link";
import { useTranslations } from "next-intl";
import buttons from "../student/button.module.css";
import { SimulationLine } from "../student/simulation-line";
import cards from "./persona-card.module.css";
import styles from "./persona-page.module.css";
import { WaitingButton } from "./waiting-button";

/** Before a card is dealt: its back, and two ways to get one. */
export function DealStep({ code, deal }: { code: string; deal: () => Promise<void> }) {
  const t = useTranslations("persona");
  return (
    <main className={styles.main}>
      <h1>{t("deal.title")}</h1>
      <div className={cards.stack} aria-hidden="true">
        <div className={cards.card}>
          <div className={cards.top} />
          <div className={cards.fact}>
            <span className={cards.notch} />
            <span className={cards.notch} />
            <p>?</p>
          </div>
        </div>
      </div>
      <div className={styles.actions}>
        <form action={deal}>
          <WaitingButton className={`${buttons.primary} ${buttons.wide}`} waiting={t("deal.dealing")}>
            {t("deal.action")}
          </WaitingButton>
        </form>
        <Link href={`/r/${code}/persona?build=1`} className={buttons.quiet} prefetch={false}>
          {t("buildOwn")}
        </Link>
        <p className={styles.small}>{t("deal.text")}</p>
        <SimulationLine className="mx-1" />
      </div>
    </main>
  );
}
