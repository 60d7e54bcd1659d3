import { useFormatter, useTranslations } from "next-intl";
import { PlainPage } from "../student/plain-page";
import type { GalleryCard } from "./gallery-card";
import styles from "./scenario-gallery.module.css";
import { ScenarioTile } from "./scenario-tile";

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
