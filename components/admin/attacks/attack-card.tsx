import Link from "next/link";
import { useTranslations } from "next-intl";
import type { AttackCard as Card } from "@/lib/domain/attack-views";
import { AttackTags } from "./attack-tags";
import { useAttackWords } from "./attack-words";
import { BeforeAfter } from "./before-after";
import { useAttacker } from "./use-attacker";

interface AttackCardProps {
  attack: Card;
  number: number;
  href: string;
  /** how many safeguards are on */
  on: number;
}

/** One attack: who tries it, what it takes, how far it gets. */
export function AttackCard({ attack, number, href, on }: AttackCardProps) {
  const t = useTranslations("attacks");
  const { cost } = useAttackWords();
  const attacker = useAttacker();
  const title = t(`${attack.id}.title`);
  return (
    <article className="desk-card desk-attack" aria-labelledby={`attack-${attack.id}`}>
      <header>
        <p className="desk-attack-number" aria-hidden="true">
          {number}
        </p>
        <h2 id={`attack-${attack.id}`} className="desk-finding">
          <Link href={href} prefetch={false}>
            {title}
          </Link>
        </h2>
        <AttackTags basis={attack.basis} />
      </header>
      <p>{t(`${attack.id}.aim`)}</p>
      <BeforeAfter before={attack.before} after={attack.after} unit={t(`${attack.id}.unit`)} on={on} />
      <footer>
        <p className="desk-sub">
          {attacker(attack)}
          <span>
            {t("page.takes")} {cost(attack.after).join(" · ")}
          </span>
        </p>
        <Link className="desk-button" href={href} prefetch={false} aria-label={t("page.play", { title })}>
          {t("page.playShort")}
        </Link>
      </footer>
    </article>
  );
}
