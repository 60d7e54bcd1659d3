import { useTranslations } from "next-intl";
import type { Overview } from "@/lib/domain/admin-views";
import { useFigures } from "../use-figures";

/** Six counts, each with what it is made of. */
export function OverviewFigures({ overview }: { overview: Overview }) {
  const t = useTranslations("admin.overview.figures");
  const figures = useFigures();
  const grew = overview.topics.filter((topic) => (topic.growth ?? 0) > 0).length;
  const perUser = overview.users === 0 ? 0 : overview.watches / overview.users;
  const entries = [
    { key: "users", value: figures.integer(overview.users), note: t("usersNote", { count: overview.personas }) },
    {
      key: "watches",
      value: figures.integer(overview.watches),
      note: t("watchesNote", { count: figures.decimal(perUser, 1) }),
    },
    {
      key: "hours",
      value: figures.integer(overview.hoursWatched),
      note: t("hoursNote", { days: overview.days }),
    },
    { key: "fraction", value: figures.percent(overview.meanWatchedFraction), note: t("fractionNote") },
    { key: "topics", value: figures.integer(overview.topics.length), note: t("topicsNote", { count: grew }) },
    {
      key: "clear",
      value: figures.integer(overview.usersInClearCluster),
      note: t("clearNote", {
        share: figures.percent(overview.users === 0 ? null : overview.usersInClearCluster / overview.users),
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
