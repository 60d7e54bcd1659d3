import { useTranslations } from "next-intl";
import { KEYS } from "./keys";
import styles from "./keys-hint.module.css";

const SHOWN = ["next", "like", "skip", "pause"] as const;

/** The keys that matter most, and the way to all of them. */
export function KeysHint({ open }: { open: () => void }) {
  const t = useTranslations("watch.keys");
  return (
    <div className={styles.keys}>
      <dl>
        {KEYS.filter(({ action }) => (SHOWN as readonly string[]).includes(action)).map(({ action, keys }) => (
          <div key={action}>
            <dt>
              <kbd>{keys[0]}</kbd>
            </dt>
            <dd>{t(action)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={open}>
        <kbd>?</kbd>
        {t("all")}
      </button>
    </div>
  );
}
