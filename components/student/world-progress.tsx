"use client";

import { useParams } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { RoomStatus, WorldState } from "@/lib/domain/room-status";
import styles from "./world-progress.module.css";

const ASK_EVERY_MS = 700;
const STAGES = ["users", "profiles", "clusters", "assignments", "lists"] as const;

/** While a page is on its way: if the room's world is still being made, how far it is. */
export function WorldProgress() {
  const t = useTranslations("common.loading");
  const format = useFormatter();
  const { code } = useParams<{ code: string }>();
  const [world, setWorld] = useState<WorldState | null>(null);

  useEffect(() => {
    const ask = async () => {
      const response = await fetch(`/api/v1/rooms/${code}`).catch(() => null);
      if (response?.ok) setWorld(((await response.json()) as RoomStatus).world);
    };
    const timer = setInterval(ask, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [code]);

  const building = world?.state === "building";
  const known = STAGES.find((stage) => stage === world?.stage);
  const share = building && world.total > 0 ? world.done / world.total : null;
  return (
    <main className={styles.loading} aria-busy="true">
      <span className={styles.cards} aria-hidden="true" />
      <h1>{building ? t("world") : t("title")}</h1>
      {building ? (
        <>
          <progress aria-label={t("world")} value={share ?? undefined} max={1} />
          <p>{share === null ? t("wait") : t("share", { percent: format.number(share, { style: "percent" }) })}</p>
          {known ? <p>{t(`stage.${known}`)}</p> : null}
        </>
      ) : null}
    </main>
  );
}
