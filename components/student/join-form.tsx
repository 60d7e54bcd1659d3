import { useTranslations } from "next-intl";
import { WaitingButton } from "../persona/waiting-button";
import buttons from "./button.module.css";
import styles from "./plain-page.module.css";

interface JoinFormProps {
  join: (form: FormData) => Promise<void>;
  code: string;
  problem: "not-found" | "expired" | "full" | null;
}

/** Six characters and one tap. */
export function JoinForm({ join, code, problem }: JoinFormProps) {
  const t = useTranslations("landing.join");
  return (
    <form action={join} className={styles.form}>
      <label htmlFor="code">{t("label")}</label>
      <input
        id="code"
        name="code"
        defaultValue={code}
        required
        maxLength={12}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        aria-describedby={problem ? "code-problem" : undefined}
        aria-invalid={problem !== null}
      />
      {problem ? (
        <p id="code-problem" role="alert" className={styles.problem}>
          {t(`problem.${problem}`)}
        </p>
      ) : null}
      <WaitingButton className={buttons.primary} waiting={t("waiting")}>
        {t("action")}
      </WaitingButton>
    </form>
  );
}
