import { useTranslations } from "next-intl";
import { memo, type ReactNode } from "react";
import { Icon } from "../student/icon";
import { Avatar, Picture } from "../student/picture";
import type { FeedCard, Marks } from "./feed-card";
import styles from "./feed-video.module.css";

export interface VideoActions {
  like: () => void;
  comment: () => void;
  share: () => void;
  skip: () => void;
}

interface FeedVideoProps {
  card: FeedCard;
  marks: Marks;
  active: boolean;
  /** Close enough to be drawn. */
  near: boolean;
  moving: boolean;
  commentText: string | null;
  actions: VideoActions;
  /** The ruler, which alone changes four times a second. */
  ruler: ReactNode;
  /** The autopilot and the way on, on the phone. */
  tools: ReactNode;
}

/** One video: a poster in two layers, what is said in it, the ruler, its name and four things to press. */
export const FeedVideo = memo(function FeedVideo(props: FeedVideoProps) {
  const { card, marks, active, near, moving, commentText, actions, ruler, tools } = props;
  const t = useTranslations("watch");
  const poster = { topicId: card.posterTopicId, seed: card.posterSeed, lazy: false };
  const note = card.topics.find(({ contentNote }) => contentNote);
  return (
    <article
      className={styles.card}
      style={{ background: card.plate }}
      aria-label={t("video", { title: card.title, creator: card.creator })}
      data-moving={moving && active}
      data-video={card.videoId}
      inert={!active}
      tabIndex={-1}
    >
      <div className={styles.art}>
        {near ? (
          <>
            <Picture {...poster} layer="back" className={styles.back} />
            <Picture {...poster} layer="front" className={styles.front} alt={card.alt} />
          </>
        ) : null}
        {note ? <p className={styles.contentNote}>{t("contentNote", { topic: note.label })}</p> : null}
        {card.caption ? <p className={styles.caption}>{card.caption}</p> : null}
      </div>
      <div className={styles.plate}>
        {ruler}
        <h2>{card.title}</h2>
        <div className={styles.creator}>
          <Avatar seed={card.creatorAvatar} size={44} />
          <p>
            <b>{card.creator}</b>
            <span>{commentText ? t("youSaid", { comment: commentText }) : t("sound", { sound: card.sound })}</span>
          </p>
          {tools}
        </div>
      </div>
      <div className={styles.dock}>
        <button type="button" aria-pressed={marks.liked} onClick={actions.like}>
          <Icon name="like" filled={marks.liked} />
          {t("like")}
        </button>
        <button type="button" aria-pressed={marks.commentId !== null} aria-haspopup="dialog" onClick={actions.comment}>
          <Icon name="comment" filled={marks.commentId !== null} />
          {t("comment")}
        </button>
        <button type="button" aria-pressed={marks.shared} onClick={actions.share}>
          <Icon name="share" />
          {marks.shared ? t("shared") : t("share")}
        </button>
        <button type="button" onClick={actions.skip}>
          <Icon name="skip" />
          {t("skip")}
        </button>
      </div>
    </article>
  );
});
