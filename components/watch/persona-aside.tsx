import { useTranslations } from "next-intl";
import type { PersonaView } from "@/lib/domain/seat-views";
import { Picture } from "../student/picture";
import styles from "./persona-aside.module.css";

/** The card in short. */
export function PersonaAside({ persona }: { persona: PersonaView }) {
  const t = useTranslations("persona.card");
  const [word = persona.handle] = persona.handle.split("-");
  return (
    <section className={styles.aside} aria-label={t("label", { handle: persona.handle })}>
      <p className={styles.lead}>{t("scrollAs")}</p>
      <p className={styles.handle}>{persona.handle}</p>
      <ul>
        {persona.likes.map(({ topicId, label, posterSeed }) => (
          <li key={topicId}>
            <Picture topicId={topicId} seed={posterSeed} crop="thumb" />
            {label}
          </li>
        ))}
      </ul>
      <h2>{t("neverPosts", { word })}</h2>
      <p className={styles.fact}>{persona.fact}</p>
    </section>
  );
}
