import { useFormatter, useTranslations } from "next-intl";
import type { CollectedData } from "@/lib/domain/collected-data";
import type { RecordedWatch } from "@/lib/domain/seat-views";
import { CLOCK_SECONDS } from "../student/clock";
import { Picture } from "../student/picture";
import { StayBar } from "../student/stay-bar";
import { Callout } from "./callout";
import styles from "./glass-poster.module.css";

interface GlassPosterProps {
  watch: RecordedWatch;
  collected: CollectedData;
  alt: string;
}

/** The video of one watch, turned to glass, and what was kept of it. */
export function GlassPoster({ watch, collected, alt }: GlassPosterProps) {
  const t = useTranslations("xray.callout");
  const format = useFormatter();
  const { video, secondsStayed, replays } = watch;
  const extra = Math.max(0, secondsStayed - video.durationSeconds);
  const time = format.dateTime(new Date(watch.recordedAt), CLOCK_SECONDS);
  return (
    <figure className={styles.glass} aria-label={t("figure", { title: video.title })}>
      <div className={styles.art}>
        <Picture topicId={video.posterTopicId} seed={video.posterSeed} mode="xray" alt={alt} lazy={false} />
        <div className={styles.calls}>
          <Callout place="address" kept={collected.ipAddresses[0] ?? ""}>
            {t("address", { town: collected.town, km: collected.radiusKm })}
          </Callout>
          <Callout place="time" kept={time}>
            {t("time")}
          </Callout>
          <Callout place="stay" kept={t("seconds", { seconds: secondsStayed })}>
            {t("stay", { duration: video.durationSeconds, replays })}
          </Callout>
          <Callout place="like" kept={watch.liked ? t("liked") : t("notLiked")}>
            {watch.comment ?? (watch.liked ? t("oneTap") : t("noWord"))}
          </Callout>
        </div>
      </div>
      <figcaption className={styles.plate}>
        <StayBar
          secondsStayed={secondsStayed}
          durationSeconds={video.durationSeconds}
          scaleSeconds={Math.max(secondsStayed, video.durationSeconds)}
        />
        <p className={styles.seconds}>
          <span>{t("first", { seconds: Math.min(secondsStayed, video.durationSeconds) })}</span>
          {extra > 0 ? <em>{t("again", { seconds: extra })}</em> : null}
        </p>
        <h2>{video.title}</h2>
        <p className={styles.pressed}>
          {video.creator}.{" "}
          {t("pressed", { comment: watch.commented ? "yes" : "no", share: watch.shared ? "yes" : "no" })}
        </p>
      </figcaption>
    </figure>
  );
}
