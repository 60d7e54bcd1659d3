import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import { DaysChart } from "@/components/charts/lazy-charts";
import type { UserDays, UserPage } from "@/lib/domain/user-page";
import { listAddress } from "../table/list-address";
import { useFigures } from "../use-figures";

const DAY_MS = 86_400_000;

interface DaysCardProps {
  path: string;
  page: UserPage;
  days: UserDays;
  focusTopic: NonNullable<UserPage["focusTopic"]>;
  asTable: boolean;
}

/** Watches a day, and the day on which the focus topic's list took the user in. */
export function DaysCard({ path, page, days, focusTopic, asTable }: DaysCardProps) {
  const t = useTranslations("admin.user.days");
  const figures = useFigures();
  const list = page.lists?.find((each) => each.topicId === focusTopic.topicId);
  const topicWatches = days.reduce((sum, day) => sum + day.topicWatches, 0);
  const allWatches = days.reduce((sum, day) => sum + day.watches, 0);
  const listedDay = list?.since.slice(0, 10);
  const watchesUntil = days.filter((day) => listedDay !== undefined && day.date <= listedDay);
  const first = page.firstSeenAt?.slice(0, 10);
  const took =
    listedDay === undefined || first === undefined
      ? 0
      : Math.round((Date.parse(listedDay) - Date.parse(first)) / DAY_MS) + 1;
  const query = { topic: focusTopic.topicId };
  return (
    <ChartCard
      id={`${page.userId}-days`}
      finding={
        list === undefined
          ? t("notListed", { topic: focusTopic.label })
          : t("finding", { days: took, watches: watchesUntil.reduce((sum, day) => sum + day.topicWatches, 0) })
      }
      sub={t("sub", {
        days: days.length,
        topic: focusTopic.label,
        watches: topicWatches,
        all: figures.integer(allWatches),
      })}
      table={{
        columns: [t("day"), t("watches"), t("topicWatches", { topic: focusTopic.label })],
        rows: days.map((day) => [day.date, day.watches, day.topicWatches]),
      }}
      asTable={asTable}
      chartHref={listAddress(path, query)}
      tableHref={listAddress(path, { ...query, table: "days" })}
    >
      <DaysChart
        days={days.map((day) => ({
          label: figures.day(day.date),
          topic: day.topicWatches,
          other: day.watches - day.topicWatches,
        }))}
        marker={
          list === undefined
            ? null
            : {
                label: figures.day(list.since),
                text: t("marker", { day: figures.day(list.since), id: focusTopic.topicId }),
              }
        }
        topicName={focusTopic.label}
        otherName={t("other")}
      />
      <noscript>
        <p className="desk-sub px-4">{t("noScript")}</p>
      </noscript>
    </ChartCard>
  );
}
