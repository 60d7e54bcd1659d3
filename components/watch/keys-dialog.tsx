import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { Icon } from "../student/icon";
import styles from "./dialogs.module.css";
import { KEYS } from "./keys";

/** Every key of the feed. */
export function KeysDialog({ ref }: { ref: RefObject<HTMLDialogElement | null> }) {
  const t = useTranslations("watch.keys");
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby="keys-title">
      <form method="dialog">
        <h2 id="keys-title">{t("title")}</h2>
        <button type="submit" className={styles.close} aria-label={t("close")}>
          <Icon name="close" size={20} />
        </button>
        <dl className={styles.keys}>
          {KEYS.map(({ action, keys }) => (
            <div key={action}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(action)}</dd>
            </div>
          ))}
        </dl>
      </form>
    </dialog>
  );
}
