import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Note } from "../student/note";
import styles from "./facts-note.module.css";

/** After so many videos there is something to say. */
const FROM_VIDEOS = 3;

interface FactsNoteProps {
  code: string;
  watched: number;
  facts: number;
  goOn: () => void;
}

/** "You have told it nothing. It has … facts." The number is what is stored now. Put away, it stays away in this tab. */
export function FactsNote({ code, watched, facts, goOn }: FactsNoteProps) {
  const t = useTranslations("watch.note");
  const key = `gf-note-${code}`;
  const [away, setAway] = useState(true);
  useEffect(() => setAway(sessionStorage.getItem(key) !== null), [key]);
  if (away || watched < FROM_VIDEOS) return null;
  return (
    <div className={styles.noteFrame}>
      <Note
        className={styles.note}
        onAway={() => {
          sessionStorage.setItem(key, "away");
          setAway(true);
        }}
      >
        <p>{t("facts", { facts })}</p>
        <a
          href={`/r/${code}/xray`}
          onClick={(event) => {
            event.preventDefault();
            goOn();
          }}
        >
          {t("show")}
        </a>
      </Note>
    </div>
  );
}
