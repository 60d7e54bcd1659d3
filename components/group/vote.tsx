import { useTranslations } from "next-intl";
import type { VoteAnswer } from "@/lib/domain/vote";
import buttons from "../student/button.module.css";
import styles from "./group-step.module.css";

const ANSWERS: readonly VoteAnswer[] = ["fair", "wrong", "cannot-tell"];

/** Is the guess fair? Asked of the persona's seat; it may change its mind. */
export function Vote({ chosen, vote }: { chosen: VoteAnswer | null; vote: (form: FormData) => Promise<void> }) {
  const t = useTranslations("group.vote");
  return (
    <form action={vote} className={styles.vote}>
      <fieldset>
        <legend>{t("legend")}</legend>
        <div>
          {ANSWERS.map((answer) => (
            <button
              key={answer}
              type="submit"
              name="answer"
              value={answer}
              className={buttons.quiet}
              aria-pressed={answer === chosen}
            >
              {t(answer)}
            </button>
          ))}
        </div>
        <p role="status">{chosen ? t("kept") : ""}</p>
      </fieldset>
    </form>
  );
}
