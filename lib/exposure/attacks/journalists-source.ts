import { integerBelow } from "@/lib/engine/random/distributions";
import { deriveSeed, type Random, STREAM, sfc32 } from "@/lib/engine/random/random";
import type { ExposureView } from "../measure";
import type { Attack } from "./attack";
import { type AttackLog, attackLog } from "./attack-log";
import { PACE } from "./attack-pace";
import { barrierTo, headsStillThrough, mayReach } from "./attack-reach";
import { daysOf, fullestWeek } from "./days-held";
import { drawPeople } from "./draw-people";

/** Invented journalists it is tried on, and days on which each met a source. */
const TRIALS = 200;
const MEETINGS = 3;

const NEEDS = { address: true } as const;

interface Case {
  journalist: number;
  source: number;
  days: number[];
}

/**
 * The journalist's source: somebody in the company takes the address from which a journalist used the app, and asks who else used it
 * on the days of the leak. Journalists and sources are invented: seeded users, the source another user of the same
 * address who was active on up to three of the same days. Of those who fit, one is picked. success: sources rightly
 * picked, of the journalists tried; nobody shares an address: null. A weekly pseudonym joins the days of one week at most;
 * days that are no longer held cannot be asked for. O(users + trials · sharers · watches).
 * Sources: the shape of what a company admitted in December 2022; vector D1. Example: candidate sets of 1 and 2 → .75 expected.
 */
export const journalistsSource: Attack = {
  id: "journalists-source",
  from: "inside",
  role: "engineer",
  basis: "reported",
  run(view, seed) {
    const log = attackLog();
    const random = sfc32(deriveSeed(seed, STREAM.attacks, 5));
    const sharers = usersByAddress(view);
    const cases = inventCases(view, sharers, random);
    log.tell("known", PACE.open, { journalists: cases.length });
    const barrier = barrierTo(view, NEEDS);
    if (barrier !== null) {
      log.tell(barrier, PACE.note, { others: headsStillThrough(view, NEEDS) });
      return log.end(0, cases.length);
    }
    let right = 0;
    let swept = 0;
    const told = mostTold(cases);
    cases.forEach((each) => {
      const candidates = whoFits(view, sharers, each, each === told ? log : null);
      const picked = candidates[integerBelow(random, candidates.length)];
      if (picked === each.source) right++;
      swept += candidates.filter((user) => user !== each.source).length;
      if (each === told)
        log.tell(picked === each.source ? "picked" : "mistaken", PACE.note, { left: candidates.length });
    });
    log.tell("repeat", 0, { right, tried: cases.length, swept });
    return log.end(right, cases.length);
  },
};

function usersByAddress({ population }: ExposureView): Map<number, number[]> {
  const users = new Map<number, number[]>();
  for (let user = 0; user < population.count; user++) {
    const address = population.address[user] as number;
    const known = users.get(address);
    if (known) known.push(user);
    else users.set(address, [user]);
  }
  return users;
}

function inventCases(view: ExposureView, sharers: Map<number, number[]>, random: Random): Case[] {
  const { population } = view;
  const everyone = Array.from({ length: population.count }, (_, user) => user);
  const cases: Case[] = [];
  for (const journalist of drawPeople(random, everyone, 4 * TRIALS)) {
    if (cases.length === TRIALS) break;
    const near = (sharers.get(population.address[journalist] as number) ?? []).filter((user) => user !== journalist);
    const source = near[integerBelow(random, near.length)];
    if (source === undefined) continue;
    const own = daysOf(population, journalist, "happened");
    const shared = daysOf(population, source, "happened").filter((day) => own.includes(day));
    if (shared.length === 0) continue;
    cases.push({ journalist, source, days: drawPeople(random, shared, MEETINGS).sort((a, b) => a - b) });
  }
  return cases;
}

/** The case that is played step by step: the first of those with most days. */
function mostTold(cases: readonly Case[]): Case | undefined {
  return cases.reduce<Case | undefined>(
    (best, each) => (best === undefined || each.days.length > best.days.length ? each : best),
    undefined,
  );
}

/** Everyone whose rows hold that address on those days, as far as they can be joined. */
function whoFits(view: ExposureView, sharers: Map<number, number[]>, each: Case, log: AttackLog | null): number[] {
  const { population } = view;
  const sharing = (sharers.get(population.address[each.journalist] as number) ?? []).filter(
    (user) => user !== each.journalist && mayReach(view, user),
  );
  const held = new Set(daysOf(population, each.journalist, "held"));
  const inReach = each.days.filter((day) => held.has(day));
  const asked = view.policy.publish.identities === "pseudonym" ? fullestWeek(inReach) : inReach;
  const left = sharing.filter((user) => {
    if (asked.length === 0) return true;
    const days = daysOf(population, user, "held");
    return asked.every((day) => days.includes(day));
  });
  log?.tell("address", PACE.lookUp, { days: each.days.length });
  log?.tell("join", PACE.query, { sharing: sharing.length });
  log?.tell("days", PACE.query, {
    asked: asked.length,
    days: each.days.length,
    left: left.length,
    sharing: sharing.length,
  });
  return left;
}
