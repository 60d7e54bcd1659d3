import Form from "next/form";
import { useTranslations } from "next-intl";
import type { GroupReason } from "@/lib/domain/seat-views";
import { Picture } from "../student/picture";
import { toggleLeftOut } from "./left-out";
import styles from "./reasons.module.css";
import { useSureness } from "./use-sureness";

interface ReasonRowProps {
  code: string;
  reason: GroupReason;
  leftOut: readonly string[];
  /** Confidence with every video counted. */
  confidence: number;
}

/** One watch as a reason, with a switch that is a form: it leaves the watch out with or without a script. */
export function ReasonRow({ code, reason, leftOut, confidence }: ReasonRowProps) {
  const t = useTranslations("group.reasons");
  const sureness = useSureness();
  const { watch } = reason;
  const { video } = watch;
  const out = reason.leftOut;
  const pressed = watch.liked
    ? "liked"
    : watch.commented
      ? "commented"
      : watch.shared
        ? "shared"
        : watch.skipped
          ? "skipped"
          : "none";
  const change = { from: sureness(confidence), to: sureness(reason.confidenceWithout) };
  return (
    <li className={styles.row} data-out={out}>
      <Picture topicId={video.posterTopicId} seed={video.posterSeed} mode={out ? "xray" : "print"} crop="thumb" />
      <div className={styles.what}>
        <p className={styles.title}>{out ? <s>{video.title}</s> : video.title}</p>
        <p>{t("stay", { seconds: watch.secondsStayed, duration: video.durationSeconds })}</p>
      </div>
      <p className={styles.pressed}>{t("pressed", { replays: watch.replays, pressed })}</p>
      <p className={styles.change}>
        <span>{out ? t("leftOut") : t("withoutIt")}</span>
        <b aria-hidden="true">
          {change.from} → {change.to}
        </b>
        <span className="sr-only">{t("fromTo", change)}</span>
      </p>
      <Form action={`/r/${code}/group`} scroll={false}>
        <input type="hidden" name="without" value={toggleLeftOut(leftOut, watch.eventId).join(",")} />
        <button
          type="submit"
          role="switch"
          aria-checked={!out}
          aria-label={t("count", { title: video.title })}
          className={styles.switch}
        >
          <i />
        </button>
      </Form>
    </li>
  );
}
