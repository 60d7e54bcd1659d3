import { useFormatter, useTranslations } from "next-intl";
import type { ScenarioCard } from "@/lib/domain/scenario-card";
import { PlainPage } from "../student/plain-page";
import styles from "./scenario-gallery.module.css";
import { ScenarioTile } from "./scenario-tile";

export interface GalleryCard extends ScenarioCard {
  poster: { topicId: string; seed: number };
  /** the poster's darkest ink */
  plate: string;
}

/** Every scenario with its question, how long it takes, and two ways in. */
export function ScenarioGallery({
  cards,
  start,
}: {
  cards: readonly GalleryCard[];
  start: (form: FormData) => Promise<void>;
}) {
  const t = useTranslations("scenarios");
  const format = useFormatter();
  return (
    <PlainPage title={t("heading", { count: cards.length })} wide>
      <p>{t("lead")}</p>
      <ul className={styles.gallery}>
        {cards.map((card) => (
          <ScenarioTile key={card.id} card={card} users={format.number(card.users)} start={start} />
        ))}
      </ul>
    </PlainPage>
  );
}
