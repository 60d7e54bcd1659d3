import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { Icon } from "../student/icon";
import styles from "./dialogs.module.css";

interface CommentDialogProps {
  ref: RefObject<HTMLDialogElement | null>;
  comments: { id: string; text: string }[];
  chosen: string | null;
  choose: (commentId: string | null) => void;
}

/** A closed list: nobody types a word, so nobody can be hurt by one. */
export function CommentDialog({ ref, comments, chosen, choose }: CommentDialogProps) {
  const t = useTranslations("watch.comments");
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby="comment-title">
      <form method="dialog">
        <h2 id="comment-title">{t("title")}</h2>
        <button type="submit" className={styles.close} aria-label={t("close")}>
          <Icon name="close" size={20} />
        </button>
        <ul className={styles.comments}>
          {comments.map(({ id, text }) => (
            <li key={id}>
              <button type="submit" aria-pressed={id === chosen} onClick={() => choose(id === chosen ? null : id)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
        <p>{t("closed")}</p>
      </form>
    </dialog>
  );
}
