import Link from "next/link";
import { useTranslations } from "next-intl";
import buttons from "./button.module.css";
import { PlainActions, PlainPage } from "./plain-page";

interface RoomClosedProps {
  why: "expired" | "not-found" | "no-seat" | "host";
  code?: string;
}

/** Said to someone who stands before a room they cannot be in. */
export function RoomClosed({ why, code }: RoomClosedProps) {
  const t = useTranslations(`errors.${why}`);
  const takeSeat = why === "no-seat" || why === "host";
  return (
    <PlainPage title={t("title")}>
      <p>{t("text")}</p>
      <PlainActions>
        {takeSeat ? (
          <Link href={`/join?code=${encodeURIComponent(code ?? "")}`} className={buttons.primary} prefetch={false}>
            {t("action")}
          </Link>
        ) : (
          <>
            <Link href="/" className={buttons.primary} prefetch={false}>
              {t("action")}
            </Link>
            <Link href="/join" className={buttons.quiet} prefetch={false}>
              {t("other")}
            </Link>
          </>
        )}
      </PlainActions>
    </PlainPage>
  );
}
