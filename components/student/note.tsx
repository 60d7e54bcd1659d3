import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "./icon";
import styles from "./note.module.css";

interface NoteProps {
  children: ReactNode;
  onAway: () => void;
  className?: string;
}

/** The narrator's margin note: one or two sentences on what just happened; it can be put away. */
export function Note({ children, onAway, className = "" }: NoteProps) {
  const t = useTranslations("common.narrator");
  return (
    <aside className={`narrator ${styles.note} ${className}`} aria-label={t("name")}>
      {children}
      <button type="button" className={styles.away} onClick={onAway} aria-label={t("away")}>
        <Icon name="close" size={16} />
      </button>
    </aside>
  );
}
