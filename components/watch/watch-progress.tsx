import { useTranslations } from "next-intl";
import type { BufferState } from "./event-buffer";
import styles from "./watch-progress.module.css";
import type { WatchState } from "./watch-session";

interface WatchProgressProps {
  state: WatchState;
  delivery: BufferState;
  progress: string;
  lessonVideos: number;
  handle: string;
}

/** What is stored, what still waits in this browser, and how long each video was watched. */
export function WatchProgress({ state, delivery, progress, lessonVideos, handle }: WatchProgressProps) {
  const t = useTranslations("watch");
  const seconds = [...state.stays.map((stay) => stay.seconds), Math.round(state.shownMs / 1_000)];
  const shown = seconds.slice(-Math.max(lessonVideos, 1));
  const most = Math.max(20, ...shown);
  const empty = Math.max(0, lessonVideos - shown.length);
  return (
    <div className={styles.progress}>
      <h2>
        <span>{t("soFar")}</span> {progress}
      </h2>
      <div className={styles.bars} role="img" aria-label={t("bars", { seconds: shown.join(", ") })}>
        {shown.map((value, index) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is nothing but its place
            key={index}
            style={{ height: `${Math.max(6, (value / most) * 100)}%` }}
            data-now={index === shown.length - 1}
          />
        ))}
        {Array.from({ length: empty }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is nothing but its place
          <i key={`ahead-${index}`} data-ahead />
        ))}
      </div>
      <p>{t("barsMean", { word: handle.split("-")[0] ?? handle })}</p>
      {delivery.link !== "up" ? (
        <p role="status" className={styles.saved} data-link={delivery.link}>
          {delivery.link === "closed" ? t("closed") : t("savedHere", { count: delivery.waiting, link: delivery.link })}
        </p>
      ) : null}
    </div>
  );
}
