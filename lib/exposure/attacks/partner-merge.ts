import { deriveSeed, STREAM, sfc32 } from "@/lib/engine/random/random";
import { isListed } from "../inference/list-against-truth";
import type { ExposureView } from "../measure";
import type { Attack } from "./attack";
import { attackLog } from "./attack-log";
import { PACE } from "./attack-pace";
import { barrierTo, headsStillThrough, mayReach } from "./attack-reach";

const NEEDS = { inference: true, exports: true } as const;

/**
 * Partner merge: one partner has an export with contact details, another one with the list. Together they put names to the list: by the
 * stable ID where both hold it, else by what both hold about a row (region, device, and the address where the role sees it); of
 * rows that look alike one is picked. success: holders of the trait whose row on the list is rightly joined, of all holders;
 * nobody holds it: null. Rows are joined whatever the clusters are called. O(users).
 * Sources: Sweeney 2000 for the join by quasi-identifiers; exposure of exports: C6. Example: two rows alike → .5 expected.
 */
export const partnerMerge: Attack = {
  id: "partner-merge",
  from: "outside",
  role: "trends-analyst",
  basis: "published",
  run(view, seed) {
    const log = attackLog();
    const { population, role } = view;
    let holders = 0;
    for (let user = 0; user < population.count; user++) holders += population.holds[user] as number;
    const barrier = barrierTo(view, NEEDS);
    if (barrier !== null) {
      log.tell(barrier, PACE.open + PACE.note, { others: headsStillThrough(view, NEEDS), copies: view.exports.copies });
      return log.end(0, holders);
    }
    const rows = reachable(view);
    const listed = rows.filter((user) => isListed(population, user));
    log.tell("first", PACE.open + PACE.export, { rows: rows.length });
    log.tell("second", PACE.open + PACE.export, { rows: listed.length });
    const random = sfc32(deriveSeed(seed, STREAM.attacks, 6));
    const crowd = view.policy.publish.identities === "user-id" ? null : crowdSizes(view, rows);
    let right = 0;
    let unique = 0;
    let found = 0;
    for (const user of listed) {
      const size = crowd?.get(looksOf(view, user)) ?? 1;
      if (size === 1) unique++;
      // The right row is one of those that look alike: picked with that chance.
      if (size > 1 && random() * size >= 1) continue;
      right++;
      found += population.holds[user] as number;
    }
    if (crowd === null) log.tell("byId", PACE.query, { joined: listed.length });
    else {
      log.tell("noId", PACE.query, { joined: 0, rows: listed.length });
      log.tell(role.seesAddress ? "byAddress" : "byLooks", PACE.query, {
        unique,
        rows: listed.length,
        kinds: crowd.size,
      });
    }
    log.tell("joined", 0, { right, rows: listed.length });
    log.tell("truth", 0, { found, wrong: right - found, holders });
    return log.end(found, holders);
  },
};

function reachable(view: ExposureView): number[] {
  const users: number[] = [];
  for (let user = 0; user < view.population.count; user++) if (mayReach(view, user)) users.push(user);
  return users;
}

/** One number for all that both exports hold about a row besides its ID. */
function looksOf({ population, role }: ExposureView, user: number): number {
  const { devices } = population.held.scenario.people;
  const looks = (population.region[user] as number) * devices.length + (population.device[user] as number);
  return role.seesAddress ? looks * 65_536 + (population.address[user] as number) : looks;
}

function crowdSizes(view: ExposureView, users: readonly number[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const user of users) {
    const looks = looksOf(view, user);
    sizes.set(looks, (sizes.get(looks) ?? 0) + 1);
  }
  return sizes;
}
