import type { DeskContext } from "@/components/admin/frame/desk-context";
import type { ClusterRow, TopicRow, ViewerRow, ViewersPage } from "@/lib/domain/admin-views";

/** Rows for tests of the tool's pages. */
export function topicRow(change: Partial<TopicRow> = {}): TopicRow {
  return {
    topicId: "T01",
    label: "LGBTQ+ creators & stories",
    kind: "direct",
    viewers: 1284,
    listed: 400,
    watches: 40_180,
    share: 0.017,
    weeks: [100, 104, 110, 130],
    growth: 0.18,
    ...change,
  };
}

export function clusterRow(change: Partial<ClusterRow> = {}): ClusterRow {
  return {
    clusterId: "C02",
    name: "tattoos, zines & thrift",
    names: {
      content: "tattoos, zines & thrift",
      reported: "“alt female”",
      number: "417",
      source: { publisher: "The Wall Street Journal", date: "2023-05-05" },
    },
    members: 963,
    share: 0.0481,
    meanSimilarity: 0.7,
    topTopics: [{ topicId: "T06", label: "Tattoos & flash art", lift: 5.9 }],
    ...change,
  };
}

export function viewerRow(change: Partial<ViewerRow> = {}): ViewerRow {
  return {
    userId: "4107735520186409317",
    share: 0.062,
    watches: 26,
    allWatches: 412,
    lastWatchedAt: "2026-11-23T13:38:00.000Z",
    cluster: { clusterId: "C02", name: "tattoos, zines & thrift" },
    region: "Pacific NW",
    name: "Noor Ellery",
    ipAddress: "203.0.113.47",
    device: "6.1 in, 128 GB",
    deletedSearch: "how to tell my s",
    ...change,
  };
}

export function viewersPage(rows: ViewerRow[], change: Partial<ViewersPage> = {}): ViewersPage {
  return {
    topic: topicRow(),
    withheld: null,
    withheldFields: [],
    cutOffShare: 0.03,
    users: 10_001,
    total: rows.length,
    page: 1,
    pageSize: 50,
    rows,
    ...change,
  };
}

export function deskContext(change: Partial<DeskContext> = {}): DeskContext {
  return {
    base: "/r/K7M4QX/admin",
    api: "/api/v1/rooms/K7M4QX/admin",
    refreshedAt: "2026-11-23T14:05:00.000Z",
    ownUserId: null,
    ...change,
  };
}
