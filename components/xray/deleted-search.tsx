import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import styles from "./deleted-search.module.css";

/** A search that was typed, deleted, never sent, and kept: one box a key. */
export function DeletedSearch({ text, keystrokes }: { text: string; keystrokes: number }) {
  const t = useTranslations("xray.search");
  return (
    <section
      className={styles.search}
      style={{ "--keys": text.length } as CSSProperties}
      aria-labelledby="search-title"
    >
      <div>
        <h2 id="search-title">{t("title")}</h2>
        <p className="sr-only">{t("was", { text })}</p>
        <div className={styles.boxes} aria-hidden="true">
          {Array.from(text, (letter, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a key press is nothing but its place
            <span key={index}>{letter}</span>
          ))}
        </div>
      </div>
      <p className={styles.keysKept}>
        {t("keys", { count: keystrokes })} <em>{t("kept", { count: keystrokes })}</em>
      </p>
    </section>
  );
}
