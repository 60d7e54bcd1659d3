"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { RoomStatus, WorldState } from "@/lib/domain/room-status";
import styles from "./world-progress.module.css";

const ASK_EVERY_MS = 700;
/** A page that is on its way must not be asked for again, or it never arrives. */
const REFRESH_TAKES_MS = 8_000;
const STAGES = ["users", "clusters", "assignments", "lists"] as const;

interface WorldProgressProps {
  code: string;
  /** leaves, and ends a build that nobody else waits for; absent for who may not */
  stop?: (() => Promise<void>) | undefined;
}

/** While the room's world is being made: how far it is, how fast, how long still. The page comes by itself when it is there. */
export function WorldProgress({ code, stop }: WorldProgressProps) {
  const t = useTranslations("common.loading");
  const format = useFormatter();
  const router = useRouter();
  const [world, setWorld] = useState<WorldState | null>(null);

  useEffect(() => {
    let timer = setTimeout(ask, ASK_EVERY_MS);
    async function ask() {
      const response = await fetch(`/api/v1/rooms/${code}`).catch(() => null);
      const now = response?.ok ? ((await response.json()) as RoomStatus).world : null;
      if (now) setWorld(now);
      if (now?.state === "ready") router.refresh();
      timer = setTimeout(ask, now?.state === "ready" ? REFRESH_TAKES_MS : ASK_EVERY_MS);
    }
    return () => clearTimeout(timer);
  }, [code, router]);

  const building = world?.state === "building";
  const known = STAGES.find((stage) => stage === world?.stage);
  const share = building && world.share > 0 ? world.share : null;
  const rate = building && world.ratePerSecond > 0 ? Math.round(world.ratePerSecond) : null;
  const secondsLeft = building && world.secondsLeft !== null ? Math.ceil(world.secondsLeft) : null;
  return (
    <main className={styles.loading} aria-busy="true">
      <span className={styles.cards} aria-hidden="true" />
      <h1>{t("world")}</h1>
      <progress aria-label={t("world")} value={share ?? undefined} max={1} />
      <p>{share === null ? t("wait") : t("share", { percent: format.number(share, { style: "percent" }) })}</p>
      {known ? <p>{t(`stage.${known}`)}</p> : null}
      {rate === null ? null : (
        <p className={styles.pace}>
          {t("rate", { rate })}
          {secondsLeft === null ? null : ` · ${t("left", { seconds: secondsLeft })}`}
        </p>
      )}
      {stop ? (
        <form action={stop}>
          <button type="submit" className={styles.stop}>
            {t("stop")}
          </button>
        </form>
      ) : null}
      <noscript>
        <a href={`/r/${code}/persona`}>{t("again")}</a>
      </noscript>
    </main>
  );
}
