import Link from "next/link";
import { useTranslations } from "next-intl";
import type { CardChoices } from "@/lib/read-models/seat/read-card-choices";
import buttons from "../student/button.module.css";
import { Avatar } from "../student/picture";
import { SimulationLine } from "../student/simulation-line";
import styles from "./card-builder.module.css";
import { HandleSpin } from "./handle-spin";
import { TopicChoice } from "./topic-choice";
import { WaitingButton } from "./waiting-button";

interface CardBuilderProps {
  code: string;
  choices: CardChoices;
  /** Dealt anew for each showing of the form. */
  handles: string[];
  avatars: number[];
  problem: "likes" | "taken" | null;
  build: (form: FormData) => Promise<void>;
}

/** A card from closed choices: nothing here can hold a word about a real person. */
export function CardBuilder({ code, choices, handles, avatars, problem, build }: CardBuilderProps) {
  const t = useTranslations("persona.build");
  return (
    <main>
      <form action={build} className={styles.form}>
        <h1>{t("title")}</h1>
        <p className="m-0 text-muted">{t("text")}</p>
        {problem ? (
          <p className={styles.error} role="alert">
            {t(`problem.${problem}`)}
          </p>
        ) : null}
        <fieldset>
          <legend>{t("handle")}</legend>
          <HandleSpin handles={handles} />
        </fieldset>
        <TopicChoice topics={choices.topics} />
        <div className={styles.field}>
          <label htmlFor="fact">{t("fact")}</label>
          <select id="fact" name="fact">
            {choices.facts.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor="region">{t("region")}</label>
          <select id="region" name="region">
            {choices.regions.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <fieldset>
          <legend>{t("avatar")}</legend>
          <div className={styles.avatars}>
            {avatars.map((seed, index) => (
              <label key={seed} className={styles.face}>
                <Avatar seed={seed} size={60} />
                <input
                  type="radio"
                  name="avatar"
                  value={seed}
                  defaultChecked={index === 0}
                  aria-label={t("face", { number: index + 1 })}
                />
              </label>
            ))}
          </div>
        </fieldset>
        <WaitingButton className={buttons.primary} waiting={t("making")}>
          {t("action")}
        </WaitingButton>
        <Link href={`/r/${code}/persona`} className={buttons.quiet} prefetch={false}>
          {t("back")}
        </Link>
        <SimulationLine />
      </form>
    </main>
  );
}
