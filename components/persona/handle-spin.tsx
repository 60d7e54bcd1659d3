"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import buttons from "../student/button.module.css";
import { Icon } from "../student/icon";
import styles from "./card-builder.module.css";

/** A handle is spun from the word list, never typed. */
export function HandleSpin({ handles }: { handles: string[] }) {
  const t = useTranslations("persona.build");
  const [at, setAt] = useState(0);
  const handle = handles[at % handles.length] ?? "";
  return (
    <div className={styles.handle}>
      <output aria-live="polite">{handle}</output>
      <input type="hidden" name="handle" value={handle} />
      <button type="button" className={buttons.quiet} onClick={() => setAt(at + 1)}>
        <Icon name="spin" size={20} />
        {t("spinHandle")}
      </button>
    </div>
  );
}
