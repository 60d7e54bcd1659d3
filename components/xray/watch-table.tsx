import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { RecordedWatch } from "@/lib/domain/seat-views";
import { CLOCK } from "../student/clock";
import { Picture } from "../student/picture";
import { StayBar } from "../student/stay-bar";
import { WATCH_SORTS, type WatchSort } from "./sort-watches";
import styles from "./watch-table.module.css";
import { WeightBar } from "./weight-bar";
import { type XrayChoice, xrayAddress } from "./xray-address";

interface WatchTableProps {
  code: string;
  watches: readonly RecordedWatch[];
  choice: XrayChoice;
}

const NUMERIC: readonly WatchSort[] = ["hour"];

/** Every watch with what it weighed; a heading sorts, a title shows its picture. */
export function WatchTable({ code, watches, choice }: WatchTableProps) {
  const t = useTranslations("xray.table");
  const format = useFormatter();
  const scale = Math.max(...watches.map((watch) => Math.max(watch.secondsStayed, watch.video.durationSeconds)));
  const heaviest = Math.max(1, ...watches.map((watch) => Math.abs(watch.weight)));
  const heading = (sort: WatchSort) => (
    <th
      scope="col"
      aria-sort={choice.sort === sort ? (sort === "hour" ? "ascending" : "descending") : undefined}
      data-number={NUMERIC.includes(sort)}
    >
      <Link href={xrayAddress(code, choice, { sort })} prefetch={false} scroll={false}>
        {sort === "seconds" ? t.rich("seconds", { again: (text) => <em>{text}</em> }) : t(sort)}
        {choice.sort === sort ? <span aria-hidden="true"> {sort === "hour" ? "↑" : "↓"}</span> : null}
      </Link>
    </th>
  );
  const [weight, seconds, replays, liked, hour] = WATCH_SORTS.map(heading);
  return (
    <section className={styles.scroll} aria-label={t("caption")}>
      <table className={styles.table}>
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr>
            {weight}
            <th scope="col" colSpan={2}>
              {t("video")}
            </th>
            {seconds}
            {replays}
            {liked}
            {hour}
          </tr>
        </thead>
        <tbody>
          {watches.map((watch) => (
            <tr key={watch.eventId} data-chosen={watch.eventId === choice.watch}>
              <td className={styles.weight} data-negative={watch.weight <= 0}>
                <b>{format.number(watch.weight + 0)}</b>
                <WeightBar weight={watch.weight} most={heaviest} />
              </td>
              <td className={styles.picture}>
                <Picture topicId={watch.video.posterTopicId} seed={watch.video.posterSeed} mode="xray" crop="thumb" />
              </td>
              <th scope="row">
                <Link
                  href={xrayAddress(code, choice, { watch: watch.eventId })}
                  prefetch={false}
                  scroll={false}
                  aria-current={watch.eventId === choice.watch ? "true" : undefined}
                >
                  {watch.video.title}
                </Link>
                <small>{watch.video.topics[0]?.label}</small>
              </th>
              <td className={styles.stay}>
                <span>
                  <b>{watch.secondsStayed}</b>
                  <StayBar
                    secondsStayed={watch.secondsStayed}
                    durationSeconds={watch.video.durationSeconds}
                    scaleSeconds={scale}
                  />
                </span>
              </td>
              <td data-none={watch.replays === 0}>{watch.replays}</td>
              <td data-none={!watch.liked}>{watch.liked ? t("yes") : t("no")}</td>
              <td data-number>{format.dateTime(new Date(watch.recordedAt), CLOCK)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
