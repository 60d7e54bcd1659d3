import Link from "next/link";
import { useTranslations } from "next-intl";
import type { UserLists } from "@/lib/domain/user-page";
import type { DeskContext } from "../frame/desk-context";
import { DataTable } from "../table/data-table";
import { EmptyState } from "../table/empty-state";
import { useFigures } from "../use-figures";

/** On which topics' lists the user stands, and since when. */
export function ListsCard({ desk, lists }: { desk: DeskContext; lists: UserLists }) {
  const t = useTranslations("admin.user.lists");
  const figures = useFigures();
  return (
    <section className="border-t border-line" aria-labelledby="lists-title">
      <h2 id="lists-title" className="desk-finding px-4 pt-3">
        {t("finding", { count: lists.length })}
      </h2>
      {lists.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <DataTable
          caption={t("caption")}
          rowHeight="close"
          rows={lists}
          rowKey={(list) => list.topicId}
          columns={[
            {
              key: "topic",
              header: t("topic"),
              cell: (list) => (
                <>
                  <span className="desk-id mr-2 text-xs text-muted">{list.topicId}</span>
                  <Link className="no-underline" href={`${desk.base}/topics/${list.topicId}/viewers`} prefetch={false}>
                    {list.label}
                  </Link>
                </>
              ),
            },
            { key: "share", header: t("share"), align: "end", cell: (list) => figures.percent(list.share) },
            {
              key: "since",
              header: t("since"),
              align: "end",
              cell: (list) => <time dateTime={list.since}>{figures.day(list.since)}</time>,
            },
            {
              key: "length",
              header: t("length"),
              align: "end",
              cell: (list) => figures.integer(list.listLength),
            },
          ]}
        />
      )}
    </section>
  );
}
