import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { RecordedWatch } from "@/lib/domain/seat-views";
import { Picture } from "../student/picture";
import { StayBar } from "../student/stay-bar";
import styles from "./watch-list.module.css";
import { type XrayChoice, xrayAddress } from "./xray-address";

interface WatchListProps {
  code: string;
  watches: readonly RecordedWatch[];
  choice: XrayChoice;
}

/** The same watches for a narrow screen, heaviest first. */
export function WatchList({ code, watches, choice }: WatchListProps) {
  const t = useTranslations("xray");
  const format = useFormatter();
  const scale = Math.max(...watches.map((watch) => Math.max(watch.secondsStayed, watch.video.durationSeconds)));
  return (
    <ol className={styles.list}>
      {watches.map((watch) => (
        <li key={watch.eventId}>
          <Picture topicId={watch.video.posterTopicId} seed={watch.video.posterSeed} mode="xray" crop="thumb" />
          <div>
            <Link
              href={xrayAddress(code, choice, { watch: watch.eventId })}
              prefetch={false}
              aria-current={watch.eventId === choice.watch ? "true" : undefined}
            >
              {watch.video.title}
            </Link>
            <p>
              <StayBar
                secondsStayed={watch.secondsStayed}
                durationSeconds={watch.video.durationSeconds}
                scaleSeconds={scale}
              />
              <span>{t("list.stay", { seconds: watch.secondsStayed, replays: watch.replays })}</span>
            </p>
          </div>
          <b data-negative={watch.weight <= 0}>{format.number(watch.weight + 0)}</b>
        </li>
      ))}
    </ol>
  );
}
