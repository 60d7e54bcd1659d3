import Link from "next/link";
import { useTranslations } from "next-intl";
import { BackIcon } from "./icons";

export interface DeskRole {
  label: string;
  team: string;
}

interface SeatFooterProps {
  role: DeskRole;
  accessHref: string;
  stepsHref: string | null;
}

/** Who sits here: a role, never a person. And the way back to the student's steps. */
export function SeatFooter({ role, accessHref, stepsHref }: SeatFooterProps) {
  const t = useTranslations("admin.frame");
  const access = useTranslations("access.sit");
  return (
    <div className="desk-seat">
      {stepsHref === null ? null : (
        <Link href={stepsHref} prefetch={false} className="inline-flex min-h-8 items-center gap-2">
          <BackIcon />
          {t("backToSteps")}
        </Link>
      )}
      <p>
        <span className="block font-semibold">{role.label}</span>
        <span className="desk-sub flex flex-wrap justify-between gap-x-2">
          {role.team}
          {stepsHref === null ? null : (
            <Link href={accessHref} prefetch={false} aria-label={access("change")} className="desk-seat-change">
              {access("short")}
            </Link>
          )}
        </span>
      </p>
    </div>
  );
}
