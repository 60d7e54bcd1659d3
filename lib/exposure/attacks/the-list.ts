import { SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import { isListed } from "../inference/list-against-truth";
import { noticedChance } from "../insider/detection";
import { PAGING, secondsToList } from "../insider/time-to-list";
import type { ExposureView } from "../measure";
import type { Attack } from "./attack";
import { attackLog } from "./attack-log";
import { PACE } from "./attack-pace";
import { barrierTo, headsStillThrough, mayReach, rowsInShift } from "./attack-reach";
import { groupCluster } from "./group-cluster";

const NEEDS = { inference: true } as const;

/**
 * The list in 45 seconds: an employee opens the viewers of the group's list topic and reads down the list, highest share first.
 * Where the list is empty, because the topic is not tracked or the watching stays on the phone, they read the members
 * of the cluster that leans most to the group instead. success: holders of the trait read with an ID, of all
 * holders; nobody holds it: null. A cap on rows leaves one shift's worth. O(users log users).
 * Source: the reported dashboard (May 2023); pace: vector C3. Example: 1,000 rows take 45 s.
 */
export const theList: Attack = {
  id: "the-list",
  from: "inside",
  role: "trends-analyst",
  basis: "reported",
  run(view) {
    const log = attackLog();
    const { population } = view;
    const holders = countHolders(view);
    log.tell("open", PACE.open, { staff: view.role.headCount });
    const barrier = barrierTo(view, NEEDS);
    if (barrier !== null) {
      log.tell(barrier, PACE.note, { others: headsStillThrough(view, NEEDS) });
      return log.end(0, holders);
    }
    if (view.role.queries && !view.policy.access.dashboard) log.tell("query", PACE.query);
    const rows = rowsToRead(view);
    log.tell(rows.kind, 0, { ...rows.named, rows: rows.users.length });
    const read = rows.users.slice(0, rowsInShift(view));
    const found = read.reduce((sum, user) => sum + (population.holds[user] as number), 0);
    log.tell("read", secondsToList(read.length, view.policy.access.rowsPerHour) - PACE.open, {
      read: read.length,
      rows: rows.users.length,
    });
    log.tell("truth", 0, { found, wrong: read.length - found, read: read.length, holders });
    if (view.policy.access.reviewed) log.tell("noticed", 0, { chance: noticed(read.length) });
    const exports = view.role.exports && view.policy.access.exports;
    log.tell(exports ? "take" : "stay", exports ? PACE.export : 0, { read: read.length });
    return log.end(found, holders);
  },
};

interface Rows {
  kind: "list" | "cluster";
  named: Record<string, number>;
  users: number[];
}

function rowsToRead(view: ExposureView): Rows {
  const { population } = view;
  const { held, group, listShare } = population;
  const listed: number[] = [];
  for (let user = 0; user < population.count; user++)
    if (isListed(population, user) && mayReach(view, user)) listed.push(user);
  if (listed.length > 0) {
    listed.sort((a, b) => (listShare[b] as number) - (listShare[a] as number) || a - b);
    const listTopic = held.scenario.groups[group]?.listTopic;
    return {
      kind: "list",
      named: { topic: held.scenario.topics.findIndex(({ id }) => id === listTopic) },
      users: listed,
    };
  }
  const cluster = groupCluster(held, group);
  const members: number[] = [];
  for (let user = 0; cluster !== null && user < population.count; user++)
    if (population.cluster[user] === cluster && mayReach(view, user)) members.push(user);
  return { kind: "cluster", named: cluster === null ? {} : { cluster }, users: members };
}

/** The chance that one of the pages is in the part of the log that is read, and seen for what it is. */
function noticed(rows: number): number {
  const { reviewedShare, detectionChance } = SAFEGUARD_STRENGTH;
  return noticedChance(reviewedShare, detectionChance, Math.ceil(rows / PAGING.rows));
}

function countHolders({ population }: ExposureView): number {
  return population.holds.reduce((sum, holds) => sum + holds, 0);
}
