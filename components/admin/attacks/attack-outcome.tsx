import Link from "next/link";
import { useTranslations } from "next-intl";
import type { AttackPlay } from "@/lib/domain/attack-views";
import { useAttackWords } from "./attack-words";
import { BeforeAfter } from "./before-after";

interface AttackOutcomeProps {
  play: AttackPlay;
  againHref: string;
  backHref: string;
}

/** How far it got, without safeguards and with them, what it took, and what to make of it. */
export function AttackOutcome({ play: { run }, againHref, backHref }: AttackOutcomeProps) {
  const t = useTranslations("attacks");
  const { cost } = useAttackWords();
  return (
    <section className="desk-card desk-attack-step" aria-labelledby="attack-outcome">
      <p className="desk-sub">
        <span>{t("page.seed", { seed: run.seed })}</span>
        <span>
          {t("page.takes")} {cost(run).join(" · ")}
        </span>
      </p>
      <h2 id="attack-outcome">{t("page.outcome")}</h2>
      <BeforeAfter before={run.before} after={run.after} unit={t(`${run.id}.unit`)} on={run.on.length} />
      <p className="desk-attack-lesson">{t(`${run.id}.lesson`)}</p>
      <p className="desk-sub">
        {t("page.source")}: {t(`${run.id}.source`)}
      </p>
      <p className="desk-attack-ways">
        <Link className="desk-button" href={backHref} prefetch={false}>
          {t("page.back")}
        </Link>
        <Link className="desk-button" data-kind="primary" href={againHref} prefetch={false}>
          {t("page.again")}
        </Link>
      </p>
    </section>
  );
}
