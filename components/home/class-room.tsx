"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { WaitingButton } from "../persona/waiting-button";
import buttons from "../student/button.module.css";
import styles from "./class-room.module.css";

interface Opened {
  code: string;
  hostKey: string;
}

/** Opens a class room and says its code and, once, its host key. */
export function ClassRoom({ open, scenario }: { open: () => Promise<Opened>; scenario: string }) {
  const t = useTranslations("landing.teach");
  const [opened, action] = useActionState<Opened | null>(open, null);
  if (!opened)
    return (
      <>
        <p>{t("intro")}</p>
        <p>
          {t("scenario", { title: scenario })}{" "}
          <Link href="/scenarios" prefetch={false} className="text-inherit underline underline-offset-4">
            {t("otherScenario")}
          </Link>
        </p>
        <ul className={styles.list}>
          {(["ready", "desk", "ends"] as const).map((key) => (
            <li key={key}>{t(`now.${key}`)}</li>
          ))}
        </ul>
        <p className="text-muted">{t("coming")}</p>
        <form action={action}>
          <WaitingButton className={buttons.primary} waiting={t("opening")}>
            {t("open")}
          </WaitingButton>
        </form>
      </>
    );
  const join = `/join?code=${opened.code}`;
  return (
    <div className={styles.opened} role="status">
      <p>{t("codeIs")}</p>
      <p className={styles.code}>{opened.code}</p>
      <p>
        {t("pupilsGo")} <a href={join}>{join}</a>
      </p>
      <p className={styles.label}>{t("keyIs")}</p>
      <p className={styles.key}>{opened.hostKey}</p>
      <p className="text-muted">{t("keyOnce")}</p>
      <p className="flex flex-wrap gap-3">
        <Link href={`/r/${opened.code}/admin`} className={buttons.primary} prefetch={false}>
          {t("toDesk")}
        </Link>
        <Link href={join} className={buttons.quiet} prefetch={false}>
          {t("asPupil")}
        </Link>
      </p>
    </div>
  );
}
