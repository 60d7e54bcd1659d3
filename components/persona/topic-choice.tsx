"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { CardChoices } from "@/lib/read-models/seat/read-card-choices";
import { Picture } from "../student/picture";
import styles from "./card-builder.module.css";

const MOST = 3;

/** One to three topics; with three chosen the rest wait until one is taken back. */
export function TopicChoice({ topics }: { topics: CardChoices["topics"] }) {
  const t = useTranslations("persona.build");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((known) => known !== id));
  return (
    <fieldset>
      <legend>{t("likes")}</legend>
      <p className="m-0 mb-3 text-muted" aria-live="polite">
        {t("chosen", { count: chosen.length, most: MOST })}
      </p>
      <ul className={styles.topics}>
        {topics.map(({ id, label, posterSeed, contentNote }) => (
          <li key={id}>
            <label className={styles.choice}>
              <Picture topicId={id} seed={posterSeed} crop="thumb" />
              <span>
                {label}
                {contentNote ? <small className="block text-muted">{t("contentNote")}</small> : null}
              </span>
              <input
                type="checkbox"
                name="likes"
                value={id}
                checked={chosen.includes(id)}
                disabled={chosen.length >= MOST && !chosen.includes(id)}
                onChange={(event) => toggle(id, event.target.checked)}
              />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
