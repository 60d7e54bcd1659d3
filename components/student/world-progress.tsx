"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { RoomStatus, WorldState } from "@/lib/domain/room-status";
import styles from "./world-progress.module.css";

const ASK_EVERY_MS = 700;
const STAGES = ["users", "profiles", "clusters", "assignments", "lists"] as const;

/** While the room's world is being made: how far it is. The page comes by itself when it is there. */
export function WorldProgress({ code }: { code: string }) {
  const t = useTranslations("common.loading");
  const format = useFormatter();
  const router = useRouter();
  const [world, setWorld] = useState<WorldState | null>(null);

  useEffect(() => {
    const ask = async () => {
      const response = await fetch(`/api/v1/rooms/${code}`).catch(() => null);
      if (!response?.ok) return;
      const status = (await response.json()) as RoomStatus;
      setWorld(status.world);
      if (status.world.state === "ready") router.refresh();
    };
    const timer = setInterval(ask, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [code, router]);

  const building = world?.state === "building";
  const known = STAGES.find((stage) => stage === world?.stage);
  const share = building && world.total > 0 ? world.done / world.total : null;
  return (
    <main className={styles.loading} aria-busy="true">
      <span className={styles.cards} aria-hidden="true" />
      <h1>{t("world")}</h1>
      <progress aria-label={t("world")} value={share ?? undefined} max={1} />
      <p>{share === null ? t("wait") : t("share", { percent: format.number(share, { style: "percent" }) })}</p>
      {known ? <p>{t(`stage.${known}`)}</p> : null}
      <noscript>
        <a href={`/r/${code}/persona`}>{t("again")}</a>
      </noscript>
    </main>
  );
}
