import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { busiestHours, HoursBars } from "@/components/charts/hours-bars";
import type { UserPage } from "@/lib/domain/user-page";
import { useFigures } from "../use-figures";
import type { How } from "./how-mark";

export interface LifeRow {
  key: string;
  field: string;
  value: ReactNode;
  how: How;
  strong?: boolean;
}

const MINUTE = 60;

/** Everything held on one user, a row each, in the order in which a person would tell it. */
export function useLifeRows({ collected, totals }: UserPage): LifeRow[] {
  const t = useTranslations("admin.user.life");
  const figures = useFigures();
  const withheld = useTranslations("admin.withheld");
  const minutes = Math.round((totals?.secondsWatched ?? 0) / MINUTE);
  const { activeHours, addressBook, ipAddresses, region, town, radiusKm, deletedSearch, keystrokes } = collected;
  /** What is held but not for this role's eyes says so in its row. */
  const row = (key: string, how: How, value: ReactNode | null): LifeRow => ({
    key,
    field: t(`${key}.field`),
    value: value === null ? <span className="text-muted">{withheld("notForThisRole")}</span> : value,
    how,
  });
  return [
    row("name", "given", collected.name),
    row(
      "book",
      "device",
      addressBook && t("book.value", { numbers: addressBook.numbers, contacts: addressBook.onGlassfeed }),
    ),
    row("device", "device", collected.device),
    row("ip", "device", ipAddresses && <span className="font-mono">{ipAddresses.join(", ")}</span>),
    row(
      "place",
      "inferred",
      region === null || town === null || radiusKm === null ? null : t("place.value", { region, town, km: radiusKm }),
    ),
    row("hours", "observed", activeHours && <Hours hours={activeHours} />),
    row(
      "watches",
      "observed",
      totals &&
        t("watches.value", {
          count: totals.watches,
          hours: Math.floor(minutes / MINUTE),
          minutes: minutes % MINUTE,
          replays: totals.replays,
        }),
    ),
    row(
      "actions",
      "observed",
      totals && [totals.likes, totals.comments, totals.shares].map((count) => figures.integer(count)).join(" · "),
    ),
    row("skips", "observed", totals && figures.integer(totals.skips)),
    row(
      "deleted",
      "observed",
      deletedSearch !== null && keystrokes !== null ? (
        <span className="inline-flex flex-wrap gap-x-3">
          <del className="font-mono">{deletedSearch}</del>
          <span className="text-muted">{t("deleted.value", { count: keystrokes })}</span>
        </span>
      ) : null,
    ),
    row(
      "rhythm",
      "observed",
      collected.msBetweenKeys === null ? null : t("rhythm.value", { ms: collected.msBetweenKeys }),
    ),
    { ...row("said", "given", t("said.value", { count: collected.wordsSaidAboutThemselves })), strong: true },
  ];
}

function Hours({ hours }: { hours: number[] }) {
  const t = useTranslations("admin.user.life.hours");
  const start = busiestHours(hours);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <HoursBars hours={hours} />
      {hours.some((count) => count > 0)
        ? t("value", { from: start, to: (start + 3) % 24 === 0 ? 24 : (start + 3) % 24 })
        : t("none")}
    </span>
  );
}
