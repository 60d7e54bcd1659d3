import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import type { PersonaView } from "@/lib/domain/seat-views";
import { Avatar, Picture } from "../student/picture";
import styles from "./persona-card.module.css";

/** The card as dealt: who you scroll as, and what this made-up person keeps to itself. */
export function PersonaCard({ persona }: { persona: PersonaView }) {
  const t = useTranslations("persona.card");
  const [word] = persona.handle.split("-");
  return (
    <article className={styles.stack} aria-label={t("label", { handle: persona.handle })}>
      <div className={styles.card}>
        <div className={styles.top}>
          <p className={styles.label}>{t("scrollAs")}</p>
          <p className={styles.handle} style={{ "--letters": persona.handle.length } as CSSProperties}>
            {persona.handle}
          </p>
          <p className={styles.label}>{t("likes")}</p>
          <ul className={styles.likes}>
            {persona.likes.map(({ topicId, label, posterSeed }) => (
              <li key={topicId}>
                <Picture topicId={topicId} seed={posterSeed} crop="thumb" lazy={false} />
                {label}
              </li>
            ))}
          </ul>
          <Avatar seed={persona.avatar} className={styles.bust} />
        </div>
        <div className={styles.fact}>
          <span className={styles.notch} />
          <span className={styles.notch} />
          <h2>{t("neverPosts", { word: word ?? persona.handle })}</h2>
          <p>
            {persona.fact}
            <span className={styles.small}>{t("from", { region: persona.region, device: persona.device })}</span>
          </p>
        </div>
      </div>
    </article>
  );
}
