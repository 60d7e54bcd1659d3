import { useTranslations } from "next-intl";
import { ShareBar } from "@/components/charts/share-bar";
import type { ViewerRow } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import type { Column } from "../table/column";
import { UserLink } from "../table/user-link";
import { useFigures } from "../use-figures";
import { LastSeen } from "./last-seen";
import type { ViewerColumn } from "./viewers-state";

interface ViewerColumnsProps {
  desk: DeskContext;
  chosen: readonly ViewerColumn[];
  topicId: string;
  largestShare: number;
}

const TEXT_COLUMNS = ["cluster", "region", "name", "ipAddress", "device", "deletedSearch"] as const;

function textOf(row: ViewerRow, column: (typeof TEXT_COLUMNS)[number]): string {
  return (column === "cluster" ? row.cluster?.name : row[column]) ?? "—";
}

/** The list's columns. On a phone the ID and the share stay, and the rest moves into a second line. */
export function useViewerColumns({ desk, chosen, topicId, largestShare }: ViewerColumnsProps): Column<ViewerRow>[] {
  const t = useTranslations("admin.viewers.columns");
  const figures = useFigures();
  const has = (column: ViewerColumn) => chosen.includes(column);
  const secondLine = TEXT_COLUMNS.filter(has);
  const available: Record<ViewerColumn, Column<ViewerRow>> = {
    share: {
      key: "share",
      sortKey: "share",
      startsDescending: true,
      align: "end",
      header: (
        <>
          {t("share")}
          {has("lastWatchedAt") ? <span className="sm:hidden">· {t("lastWatchedAt")}</span> : null}
        </>
      ),
      cell: (row) => (
        <span className="inline-flex items-center gap-2.5 max-sm:flex-col max-sm:items-end max-sm:gap-0">
          <span className="ml-auto">{figures.percent(row.share)}</span>
          <span className="max-sm:hidden">
            <ShareBar value={row.share ?? 0} max={largestShare} />
          </span>
          {has("lastWatchedAt") ? (
            <span className="desk-second desk-second-end">
              <LastSeen at={row.lastWatchedAt} now={desk.refreshedAt} short />
            </span>
          ) : null}
        </span>
      ),
    },
    watches: number("watches", (row) => figures.integer(row.watches)),
    allWatches: number("allWatches", (row) => figures.integer(row.allWatches)),
    lastWatchedAt: {
      key: "lastWatchedAt",
      sortKey: "lastWatchedAt",
      startsDescending: true,
      hiddenOnPhone: true,
      header: t("lastWatchedAt"),
      cell: (row) => (
        <span className="whitespace-nowrap">
          <LastSeen at={row.lastWatchedAt} now={desk.refreshedAt} />
        </span>
      ),
    },
    cluster: text("cluster", "cluster"),
    region: text("region", "region"),
    name: text("name"),
    ipAddress: { ...text("ipAddress"), cell: (row) => <span className="desk-id">{row.ipAddress ?? "—"}</span> },
    device: text("device"),
    deletedSearch: {
      ...text("deletedSearch"),
      cell: (row) => <span className="font-mono">{row.deletedSearch ?? "—"}</span>,
    },
  };
  return [userId(), ...chosen.map((column) => available[column])];

  function number(key: "watches" | "allWatches", cell: Column<ViewerRow>["cell"]): Column<ViewerRow> {
    return { key, sortKey: key, startsDescending: true, align: "end", hiddenOnPhone: true, header: t(key), cell };
  }

  function text(key: (typeof TEXT_COLUMNS)[number], sortKey?: string): Column<ViewerRow> {
    return { key, sortKey, hiddenOnPhone: true, header: t(key), cell: (row) => textOf(row, key) };
  }

  function userId(): Column<ViewerRow> {
    return {
      key: "userId",
      sortKey: "userId",
      header: (
        <>
          {t("userId")}
          {secondLine.map((column) => (
            <span key={column} className="sm:hidden">
              · {t(column)}
            </span>
          ))}
        </>
      ),
      cell: (row) => (
        <>
          <UserLink base={desk.base} userId={row.userId} query={`?topic=${topicId}`} />
          {secondLine.length === 0 ? null : (
            <span className="desk-second">{secondLine.map((column) => textOf(row, column)).join(" · ")}</span>
          )}
        </>
      ),
    };
  }
}
