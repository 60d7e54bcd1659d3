import type { Access } from "@/lib/domain/access";
import type { PageRequest } from "@/lib/domain/page-request";
import type { RawQuery, RawQueryView, RawRows } from "@/lib/domain/raw-query";
import { adminContext } from "./admin-context";
import { readClusterMembers } from "./read-cluster-members";
import { readTopicViewers } from "./read-topic-viewers";
import { readUsers } from "./read-users";

/** A SELECT over what the company holds, past its pages: the rows obey what it holds and what the role may read, not the dashboard. */
export async function readRawRows(access: Access, query: RawQuery): Promise<RawQueryView> {
  const { world, names, locale } = await adminContext(access);
  const topics = world.scenario.topics.map(({ id, label }) => ({ id, label: label[locale] }));
  const clusters = world.clustering.ids.map((id, index) => ({ id, label: names[index] ?? id }));
  const { table, limit } = query;
  const topic = query.topic ?? topics[0]?.id ?? "";
  const cluster = query.cluster ?? clusters[0]?.id ?? "";
  const page: PageRequest = { page: 1, pageSize: limit };
  const rows = await {
    topic_viewer: () => topicViewers(access, topic, page),
    cluster_member: () => clusterMembers(access, cluster, page),
    app_user: () => appUsers(access, page),
  }[table]();
  return { ...rows, asked: { table, topic, cluster, limit }, topics, clusters };
}

async function topicViewers(access: Access, topic: string, page: PageRequest): Promise<RawRows> {
  const list = await readTopicViewers(access, topic, { sort: "-share", minShare: 0 }, page);
  const columns = ["user_id", "share", "watches", "last_watched_at", "cluster_id", "ip_address"];
  return {
    sql: select(columns, `topic_viewer WHERE topic_id = '${topic}' ORDER BY share DESC`, page),
    columns,
    rows: list.rows.map((row) => [
      row.userId,
      row.share,
      row.watches,
      row.lastWatchedAt,
      row.cluster?.clusterId ?? null,
      row.ipAddress,
    ]),
    withheld: list.withheld,
  };
}

async function clusterMembers(access: Access, cluster: string, page: PageRequest): Promise<RawRows> {
  const members = await readClusterMembers(access, cluster, page);
  const columns = ["user_id", "similarity", "confidence", "watches", "region"];
  return {
    sql: select(columns, `cluster_member WHERE cluster_id = '${cluster}' ORDER BY similarity DESC`, page),
    columns,
    rows: members.rows.map((row) => [row.userId, row.similarity, row.confidence, row.watches, row.region]),
    withheld: members.withheld,
  };
}

async function appUsers(access: Access, page: PageRequest): Promise<RawRows> {
  const users = await readUsers(access, page);
  const columns = ["user_id", "watches", "last_watched_at", "cluster_id", "region"];
  return {
    sql: select(columns, "app_user ORDER BY user_id", page),
    columns,
    rows: users.rows.map((row) => [
      row.userId,
      row.watches,
      row.lastWatchedAt,
      row.cluster?.clusterId ?? null,
      row.region,
    ]),
    withheld: users.withheld,
  };
}

const select = (columns: readonly string[], from: string, { pageSize }: PageRequest) =>
  `SELECT ${columns.join(", ")} FROM ${from} LIMIT ${pageSize};`;
