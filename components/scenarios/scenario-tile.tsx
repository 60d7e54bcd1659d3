import Link from "next/link";
import { useTranslations } from "next-intl";
import { WaitingButton } from "../persona/waiting-button";
import buttons from "../student/button.module.css";
import { Picture } from "../student/picture";
import type { GalleryCard } from "./gallery-card";
import styles from "./scenario-gallery.module.css";

interface ScenarioTileProps {
  card: GalleryCard;
  users: string;
  start: (form: FormData) => Promise<void>;
}

/** One scenario: a clipping of a poster, the question, and two ways in. */
export function ScenarioTile({ card, users, start }: ScenarioTileProps) {
  const t = useTranslations("scenarios");
  const safeguards = useTranslations("safeguards");
  const headingId = `scenario-${card.id}`;
  return (
    <li className={styles.tile} style={{ "--plate": card.plate } as React.CSSProperties}>
      <Picture {...card.poster} crop="thumb" className={styles.poster} />
      <div className={styles.words}>
        <h2 id={headingId}>{card.title}</h2>
        <p className={styles.question}>{card.question}</p>
        <p>{card.summary}</p>
        <p className={styles.facts}>
          {t("minutes", { minutes: card.minutes })} · {t("fromAge", { age: card.fromAge })} · {t("users", { users })}
        </p>
        {card.safeguards.length === 0 ? null : (
          <p className={styles.facts}>
            {t("starts", { safeguards: card.safeguards.map((id) => safeguards(`${id}.title`)).join(", ") })}
          </p>
        )}
        {card.contentNote === null ? null : (
          <p className={styles.note}>
            <strong>{t("note")}.</strong> {card.contentNote}
          </p>
        )}
        <form action={start} className={styles.ways}>
          <input type="hidden" name="scenario" value={card.id} />
          <WaitingButton className={buttons.primary} waiting={t("waiting")}>
            {t("tryAlone")}
            <span className="sr-only">: {card.title}</span>
          </WaitingButton>
          <Link href={`/teach?scenario=${card.id}`} prefetch={false} className={buttons.quiet}>
            {t("withClass")}
            <span className="sr-only">: {card.title}</span>
          </Link>
        </form>
      </div>
    </li>
  );
}
