import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { busiestHours, HoursBars } from "@/components/charts/hours-bars";
import type { UserPage } from "@/lib/domain/admin-views";
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
  const start = busiestHours(collected.activeHours);
  const minutes = Math.round(totals.secondsWatched / MINUTE);
  const row = (key: string, how: How, value: ReactNode): LifeRow => ({ key, field: t(`${key}.field`), value, how });
  return [
    row("name", "given", collected.name),
    row(
      "book",
      "device",
      t("book.value", { numbers: collected.addressBook.numbers, contacts: collected.addressBook.onGlassfeed }),
    ),
    row("device", "device", collected.device),
    row("ip", "device", <span className="font-mono">{collected.ipAddresses.join(", ")}</span>),
    row(
      "place",
      "inferred",
      t("place.value", { region: collected.region, town: collected.town, km: collected.radiusKm }),
    ),
    row(
      "hours",
      "observed",
      <span className="inline-flex flex-wrap items-center gap-x-3">
        <HoursBars hours={collected.activeHours} />
        {collected.activeHours.some((count) => count > 0)
          ? t("hours.value", { from: start, to: (start + 3) % 24 === 0 ? 24 : (start + 3) % 24 })
          : t("hours.none")}
      </span>,
    ),
    row(
      "watches",
      "observed",
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
      [totals.likes, totals.comments, totals.shares].map((count) => figures.integer(count)).join(" · "),
    ),
    row("skips", "observed", figures.integer(totals.skips)),
    row(
      "deleted",
      "observed",
      <span className="inline-flex flex-wrap gap-x-3">
        <del className="font-mono">{collected.deletedSearch}</del>
        <span className="text-muted">{t("deleted.value", { count: collected.keystrokes })}</span>
      </span>,
    ),
    row("rhythm", "observed", t("rhythm.value", { ms: collected.msBetweenKeys })),
    { ...row("said", "given", t("said.value", { count: collected.wordsSaidAboutThemselves })), strong: true },
  ];
}
