import Link from "next/link";
import { useTranslations } from "next-intl";
import type { PersonaView } from "@/lib/domain/seat-views";
import buttons from "../student/button.module.css";
import { Icon } from "../student/icon";
import { SimulationLine } from "../student/simulation-line";
import { PersonaCard } from "./persona-card";
import styles from "./persona-page.module.css";

interface PersonaStepProps {
  code: string;
  persona: PersonaView;
  spinsLeft: number;
  spin: () => Promise<void>;
}

/** The dealt card and what to do with it. A persona that has watched keeps its card. */
export function PersonaStep({ code, persona, spinsLeft, spin }: PersonaStepProps) {
  const t = useTranslations("persona");
  const [word = persona.handle] = persona.handle.split("-");
  const fresh = persona.watches === 0;
  return (
    <main className={styles.main}>
      <h1>{t("title")}</h1>
      <div>
        <PersonaCard persona={persona} />
      </div>
      <div className={styles.actions}>
        <Link href={`/r/${code}/watch`} className={buttons.primary}>
          {fresh ? t("start") : t("goOn")}
          <Icon name="forward" />
        </Link>
        <div className={styles.row}>
          {fresh && spinsLeft > 0 ? (
            <form action={spin}>
              <button type="submit" className={buttons.quiet}>
                <Icon name="spin" size={20} />
                {t("spin")}
              </button>
            </form>
          ) : null}
          <Link href={`/r/${code}/watch?auto=1`} className={buttons.quiet} prefetch={false}>
            <Icon name="eye" size={22} />
            {t("byItself")}
          </Link>
        </div>
        <p className={styles.small}>
          {t("madeUp", { word })} {fresh ? t("spins", { count: spinsLeft }) : t("stays", { count: persona.watches })}
        </p>
        {fresh ? (
          <p className={styles.small}>
            <Link href={`/r/${code}/persona?build=1`} prefetch={false} className="inline-flex min-h-11 items-center">
              {t("buildOwn")}
            </Link>
          </p>
        ) : null}
        <SimulationLine className="mx-1" />
      </div>
    </main>
  );
}
