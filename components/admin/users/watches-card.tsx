import { useTranslations } from "next-intl";
import type { RecentWatches } from "@/lib/domain/user-page";
import type { DeskContext } from "../frame/desk-context";
import { DataTable } from "../table/data-table";
import { EmptyState } from "../table/empty-state";
import { useFigures } from "../use-figures";
import { LastSeen } from "../viewers/last-seen";

const ACTIONS = ["liked", "commented", "shared", "skipped"] as const;

interface WatchesCardProps {
  desk: DeskContext;
  watches: RecentWatches;
  /** how many there are in all */
  all: number;
}

/** What was watched last, and what the user did. */
export function WatchesCard({ desk, watches, all }: WatchesCardProps) {
  const t = useTranslations("admin.user.recent");
  const figures = useFigures();
  return (
    <section className="desk-card mt-4" id="watches" aria-labelledby="watches-title">
      <header className="px-4 pt-3 pb-1">
        <h2 id="watches-title" className="desk-finding">
          {t("title", { count: watches.length })}
        </h2>
        <p className="desk-sub">{t("sub", { count: all })}</p>
      </header>
      {watches.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <DataTable
          caption={t("caption")}
          phone="two-lines"
          rows={watches}
          rowKey={(watch, index) => `${watch.at} ${watch.videoId} ${index}`}
          columns={[
            {
              key: "title",
              header: t("video"),
              cell: (watch) => (
                <>
                  {watch.title} <span className="desk-id text-xs text-muted">{watch.videoId}</span>
                  <span className="desk-second">{watch.topics.join(" · ")}</span>
                </>
              ),
            },
            {
              key: "at",
              hiddenOnPhone: true,
              header: t("at"),
              cell: (watch) => (
                <span className="whitespace-nowrap">
                  <LastSeen at={watch.at} now={desk.refreshedAt} />
                </span>
              ),
            },
            { key: "topics", header: t("topics"), hiddenOnPhone: true, cell: (watch) => watch.topics.join(" · ") },
            {
              key: "fraction",
              header: t("fraction"),
              align: "end",
              cell: (watch) => figures.percent(watch.watchedFraction, 0),
            },
            {
              key: "actions",
              header: t("actions"),
              cell: (watch) =>
                ACTIONS.filter((action) => watch[action])
                  .map((action) => t(action))
                  .join(" · ") || "—",
            },
          ]}
        />
      )}
    </section>
  );
}
