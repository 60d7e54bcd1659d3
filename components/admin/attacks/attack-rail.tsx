import Link from "next/link";
import { useTranslations } from "next-intl";
import type { AttackStepView } from "@/lib/domain/attack-views";
import { useAttackWords } from "./attack-words";

interface AttackRailProps {
  attack: string;
  trace: readonly AttackStepView[];
  /** 1 to trace.length + 1, the last being how far it got */
  step: number;
  href: (step: number) => string;
}

/** The steps in order with the clock beside them. What has not happened yet is not told. */
export function AttackRail({ attack, trace, step, href }: AttackRailProps) {
  const t = useTranslations("attacks.page");
  const words = useAttackWords();
  const elapsed = trace.map((_, i) => trace.slice(0, i + 1).reduce((sum, { seconds }) => sum + seconds, 0));
  return (
    <nav aria-label={t("steps")} className="desk-card desk-attack-rail">
      <ol>
        {trace.map((each, index) => {
          const number = index + 1;
          const reached = number <= step;
          return (
            <li key={each.key} data-state={number === step ? "now" : reached ? "done" : "ahead"}>
              {reached ? (
                <Link href={href(number)} prefetch={false} aria-current={number === step ? "step" : undefined}>
                  {words.step(attack, each).does}
                </Link>
              ) : (
                <span className="text-muted">{t("stepOf", { number, total: trace.length })}</span>
              )}
              <span className="desk-attack-clock">{reached ? words.duration(elapsed[index] ?? 0) : ""}</span>
            </li>
          );
        })}
        <li data-state={step > trace.length ? "now" : "ahead"}>
          <Link href={href(trace.length + 1)} prefetch={false} aria-current={step > trace.length ? "step" : undefined}>
            {t("outcome")}
          </Link>
        </li>
      </ol>
    </nav>
  );
}
