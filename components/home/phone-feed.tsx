import { useFormatter, useTranslations } from "next-intl";
import { use } from "react";
import type { ShowcaseItem } from "@/lib/read-models/showcase";
import { CLOCK_SECONDS } from "../student/clock";
import { Picture } from "../student/picture";
import styles from "./phone.module.css";

/** The keyframes of the feed are cut for so many videos. */
const RUNNING = 6;

/** A video and the dark ink of its poster. */
export type ShowcaseCard = ShowcaseItem & { plate: string };

interface PhoneFeedProps {
  cards: Promise<ShowcaseCard[]>;
  layer: "print" | "glass";
}

/** The running feed inside the phone: the same posters, printed or turned to glass with what was kept. */
export function PhoneFeed({ cards, layer }: PhoneFeedProps) {
  const known = use(cards);
  const running = Array.from({ length: known.length > 0 ? RUNNING : 0 }, (_, i) => known[i % known.length]);
  return running.map((card, index) =>
    card ? (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in the loop
        key={index}
        className={styles.video}
        data-place={index}
        style={{ "--plate": card.plate } as React.CSSProperties}
      >
        <Picture
          topicId={card.video.posterTopicId}
          seed={card.video.posterSeed}
          mode={layer === "print" ? "print" : "xray"}
          lazy={index > 0}
        />
        {layer === "print" ? <Plate card={card} /> : <Facts card={card} />}
      </div>
    ) : null,
  );
}

function Plate({ card }: { card: ShowcaseCard }) {
  return (
    <div className={styles.plate}>
      <b>{card.video.title}</b>
      <span>{card.video.creator}</span>
    </div>
  );
}

function Facts({ card }: { card: ShowcaseCard }) {
  const t = useTranslations("landing.facts");
  const format = useFormatter();
  const { recorded, video } = card;
  const facts: [string, string, string][] = [
    ["hour", format.dateTime(new Date(recorded.at), CLOCK_SECONDS), t("hour")],
    ["address", recorded.ipAddress, t("address")],
    ["liked", recorded.liked ? t("likedYes") : t("likedNo"), recorded.liked ? t("oneTap") : t("noTap")],
    ["replays", t("replays", { count: recorded.replays }), t("replaysNote")],
    ["stay", t("stay", { seconds: recorded.secondsStayed, duration: video.durationSeconds }), t("stayNote")],
    ["place", recorded.town, t("within", { km: recorded.radiusKm })],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([key, kept, note]) => (
        <div key={key} data-fact={key}>
          <dt>{kept}</dt>
          <dd>{note}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Until the world is ready, and for whoever wants no motion before it: one poster, standing still. */
export function PhoneStill({ layer }: { layer: "print" | "glass" }) {
  return (
    <div className={styles.video} data-place="0">
      <Picture topicId="T60" seed={1} mode={layer === "print" ? "print" : "xray"} lazy={false} />
    </div>
  );
}
