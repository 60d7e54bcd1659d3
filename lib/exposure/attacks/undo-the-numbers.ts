import { deriveSeed, STREAM } from "@/lib/engine/random/random";
import type { ExposureView } from "../measure";
import type { Attack } from "./attack";
import { type AttackLog, attackLog } from "./attack-log";
import { PACE } from "./attack-pace";
import { barrierTo } from "./attack-reach";
import { groupCluster } from "./group-cluster";
import { byKnownMembers, KNOWN_MEMBERS } from "./label-by-known-members";
import { byProbe, type Probe } from "./label-by-probe";
import { bySnapshot } from "./label-by-snapshot";

/** What one way says of one old name: the cluster that bears it now, or null where it cannot tell. */
type Guess = number | null;

/**
 * Undo the numbers: clusters have lost their names; which number is which? Three ways for each old name: five people
 * known to be of that kind (plurality, else lift), an old list with names against the members now (Jaccard), and
 * made-up accounts that watch what the name stands for (probe). The old list is believed first, then the probe, then the
 * known members, unless the other two agree against it. success: old names put on the right cluster, of the clusters with members; none: null.
 * O(known + users · clusters + probes). Sources: vectors B6, B6b, B6c. Example: members {1…5} against {1…4, 10} → .666667.
 */
export const undoTheNumbers: Attack = {
  id: "undo-the-numbers",
  from: "inside",
  role: "trends-analyst",
  basis: "reported",
  run(view, seed) {
    const log = attackLog();
    const clusters = namedClusters(view);
    log.tell("numbers", PACE.open, { clusters: clusters.length });
    const inRows = view.policy.publish.identities === "user-id" && barrierTo(view, { inference: true }) === null;
    const known = clusters.map((cluster) =>
      inRows ? byKnownMembers(view, cluster, deriveSeed(seed, STREAM.attacks, 1, cluster)) : null,
    );
    tellWay(log, inRows, "known", clusters.length * KNOWN_MEMBERS * PACE.lookUp, clusters, known);
    const old = inRows ? bySnapshot(view, clusters) : clusters.map(() => null);
    tellWay(log, inRows, "snapshot", PACE.query, clusters, old);
    const probes = clusters.map((cluster) => byProbe(view, cluster, deriveSeed(seed, STREAM.attacks, 2, cluster)));
    tellProbes(log, clusters, probes);
    const guesses = clusters.map((_, i) => agreed(old[i] ?? null, probes[i]?.cluster ?? null, known[i] ?? null));
    const right = rightOf(clusters, guesses);
    const target = groupCluster(view.population.happened, view.population.group);
    if (target !== null && clusters.includes(target)) {
      const found = guesses[clusters.indexOf(target)] === target;
      log.tell(found ? "named" : "lost", PACE.note, { cluster: target });
    }
    log.tell("all", 0, { right, clusters: clusters.length });
    return log.end(right, clusters.length);
  },
};

/** Clusters that had members while they were named. */
function namedClusters({ population }: ExposureView): number[] {
  const { clustering, members } = population.happened;
  return Array.from({ length: clustering.count }, (_, c) => c).filter(
    (c) => (members.offsets[c + 1] as number) > (members.offsets[c] as number),
  );
}

function agreed(old: Guess, probe: Guess, known: Guess): Guess {
  return probe !== null && probe === known ? probe : (old ?? probe ?? known);
}

function rightOf(clusters: readonly number[], guesses: readonly Guess[]): number {
  return clusters.filter((cluster, i) => guesses[i] === cluster).length;
}

function tellWay(
  log: AttackLog,
  possible: boolean,
  way: string,
  seconds: number,
  clusters: number[],
  guesses: Guess[],
) {
  if (!possible) return log.tell(`${way}Refused`, PACE.note);
  log.tell(way, seconds, { right: rightOf(clusters, guesses), clusters: clusters.length, known: KNOWN_MEMBERS });
}

function tellProbes(log: AttackLog, clusters: readonly number[], probes: readonly Probe[]) {
  const accounts = probes.reduce((sum, probe) => sum + probe.accounts, 0);
  const watches = probes.reduce((sum, probe) => sum + probe.accounts * probe.watches, 0);
  log.spend({ accounts });
  if (accounts === 0) return log.tell("probeRefused", PACE.note);
  const guesses = probes.map((probe) => probe.cluster);
  const seconds = accounts * PACE.account + watches * PACE.watch;
  log.tell("probe", seconds, { right: rightOf(clusters, guesses), clusters: clusters.length, accounts, watches });
}
