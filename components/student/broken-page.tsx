"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import buttons from "./button.module.css";
import { PlainActions, PlainPage } from "./plain-page";

/** Something failed that nobody expected. It says nothing about why: that is for the log. */
export function BrokenPage({ retry }: { retry: () => void }) {
  const t = useTranslations("errors.broken");
  return (
    <PlainPage title={t("title")}>
      <p>{t("text")}</p>
      <PlainActions>
        <button type="button" className={buttons.primary} onClick={retry}>
          {t("action")}
        </button>
        <Link href="/" className={buttons.quiet} prefetch={false}>
          {t("other")}
        </Link>
      </PlainActions>
    </PlainPage>
  );
}
