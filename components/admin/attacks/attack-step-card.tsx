import Link from "next/link";
import { useTranslations } from "next-intl";
import type { AttackStepView } from "@/lib/domain/attack-views";
import { useAttackWords } from "./attack-words";
import { stepParts } from "./step-parts";
import { StepPeople } from "./step-people";

interface AttackStepCardProps {
  attack: string;
  trace: readonly AttackStepView[];
  step: number;
  href: (step: number) => string;
}

/** What the attacker does now, the figure that came of it, and the way on. */
export function AttackStepCard({ attack, trace, step, href }: AttackStepCardProps) {
  const t = useTranslations("attacks.page");
  const words = useAttackWords();
  const now = trace[step - 1];
  if (!now) return null;
  const { does, figure, shows } = words.step(attack, now);
  const parts = stepParts(attack, now);
  const elapsed = trace.slice(0, step).reduce((sum, { seconds }) => sum + seconds, 0);
  return (
    <section className="desk-card desk-attack-step" aria-labelledby="attack-step">
      <p className="desk-sub">
        <span>{t("stepOf", { number: step, total: trace.length })}</span>
        <span>{t("elapsed", { time: words.duration(elapsed) })}</span>
      </p>
      <h2 id="attack-step">{does}</h2>
      <p className="desk-attack-shows">
        <strong>{figure}</strong> <span>{shows}</span>
      </p>
      <p className="desk-attack-ways">
        {step > 1 ? (
          <Link className="desk-button" href={href(step - 1)} prefetch={false}>
            {t("back")}
          </Link>
        ) : null}
        <Link className="desk-button" data-kind="primary" href={href(step + 1)} prefetch={false}>
          {step < trace.length ? t("next") : t("last")}
        </Link>
      </p>
      {parts === null ? null : <StepPeople parts={parts} />}
    </section>
  );
}
