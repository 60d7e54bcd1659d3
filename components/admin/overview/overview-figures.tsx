import { useTranslations } from "next-intl";
import type { Overview } from "@/lib/domain/admin-views";
import { useFigures } from "../use-figures";

/** Six counts, each with what it is made of. */
export function OverviewFigures({ overview }: { overview: Overview }) {
  const t = useTranslations("admin.overview.figures");
  const figures = useFigures();
  const grew = overview.topics.filter((topic) => (topic.growth ?? 0) > 0).length;
  const withheld = useTranslations("admin.withheld");
  const { users, watches, personas, usersInClearCluster } = overview;
  const perUser = users === null || watches === null ? null : users === 0 ? 0 : watches / users;
  const growth = overview.topics.some((topic) => topic.growth !== null);
  const entries = [
    {
      key: "users",
      value: figures.integer(users),
      note: personas === null ? withheld("personas") : t("usersNote", { count: personas }),
    },
    {
      key: "watches",
      value: figures.integer(watches),
      note: t("watchesNote", { count: figures.decimal(perUser, 1) }),
    },
    {
      key: "hours",
      value: figures.integer(overview.hoursWatched),
      note: t("hoursNote", { days: overview.days }),
    },
    { key: "fraction", value: figures.percent(overview.meanWatchedFraction), note: t("fractionNote") },
    {
      key: "topics",
      value: figures.integer(overview.topics.length),
      note: growth ? t("topicsNote", { count: grew }) : withheld("growth"),
    },
    {
      key: "clear",
      value: figures.integer(usersInClearCluster),
      note: t("clearNote", {
        share: figures.percent(
          users === null || users === 0 || usersInClearCluster === null ? null : usersInClearCluster / users,
        ),
      }),
    },
  ] as const;
  return (
    <dl className="desk-card desk-figures mb-4">
      {entries.map((entry) => (
        <div key={entry.key}>
          <dt>{t(entry.key)}</dt>
          <dd>{entry.value}</dd>
          <dd>{entry.note}</dd>
        </div>
      ))}
    </dl>
  );
}
