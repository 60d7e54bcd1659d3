import { useTranslations } from "next-intl";
import type { ViewersPage } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { formatSort, parseSort } from "../table/column";
import { DataTable } from "../table/data-table";
import { EmptyState } from "../table/empty-state";
import { Pager } from "../table/pager";
import { personKey } from "../table/row-key";
import { NoPeople } from "../withheld/no-people";
import { PeopleNotice } from "../withheld/people-note";
import { ColumnPanel } from "./column-panel";
import type { RegionOption } from "./filter-form";
import { useViewerColumns } from "./viewer-columns";
import { readableColumns, type ViewersState, viewersHref } from "./viewers-state";
import { ViewersToolbar } from "./viewers-toolbar";

interface ViewersListProps {
  desk: DeskContext;
  path: string;
  state: ViewersState;
  list: ViewersPage;
  clusters: readonly { clusterId: string; name: string }[];
  regions: readonly RegionOption[];
}

/** The heart of the tool: everyone whose share of watching reaches the cut-off, as rows like any others. */
export function ViewersList({ desk, path, state, list, clusters, regions }: ViewersListProps) {
  const t = useTranslations("admin.viewers");
  const withheld = useTranslations("admin.withheld");
  const columns = useViewerColumns({
    desk,
    chosen: readableColumns(state.columns, list.withheldFields),
    topicId: list.topic.topicId,
    largestShare: Math.max(0.25, ...list.rows.map((row) => row.share ?? 0)),
  });
  return (
    <>
      <ViewersToolbar
        path={path}
        state={state}
        cutOffShare={list.cutOffShare}
        clusters={clusters}
        regions={regions}
        total={list.total}
        users={list.users}
      />
      <PeopleNotice note={list} given={list.rows.length} />
      <div className="desk-list-and-panel" data-panel={state.panel}>
        <div className="desk-card">
          {list.withheld !== null && list.rows.length === 0 ? (
            <NoPeople
              reason={list.withheld}
              still={{
                href: `${desk.base}/topics/${list.topic.topicId}/clusters`,
                label: withheld("still.topicClusters"),
              }}
            />
          ) : list.rows.length === 0 ? (
            <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
          ) : (
            <DataTable
              caption={t("caption", { topic: list.topic.label })}
              columns={columns}
              rows={list.rows}
              rowKey={personKey}
              sort={parseSort(state.sort)}
              sortHref={(sort) => viewersHref(path, state, { sort: formatSort(sort) })}
              isOwn={(row) => row.userId !== null && row.userId === desk.ownUserId}
              phone="two-lines"
              sticky
            />
          )}
          {list.withheld !== null && list.rows.length === 0 ? null : (
            <Pager
              total={list.total}
              given={list.rows.length}
              page={list.page}
              pageSize={list.pageSize}
              href={(change) => viewersHref(path, state, { page: 1, ...change })}
              stuck
            />
          )}
        </div>
        {state.panel ? <ColumnPanel path={path} state={state} cutOffShare={list.cutOffShare} /> : null}
      </div>
    </>
  );
}
