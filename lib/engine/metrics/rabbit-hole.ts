import type { SparseRows } from "./intra-list-diversity";

/**
 * window: watches whose topic shares are looked at together. A person is in a rabbit hole once one topic fills `enter` of
 * a window, and out of it once that topic fills less than `leave`. Ours: no paper gives numbers for it.
 */
export const RABBIT_HOLE = { window: 20, enter: 0.5, leave: 0.25 } as const;

/** What happened to one person, over the whole list. */
export interface RabbitHole {
  /** the topic shown most over the list, the lower index on a tie, and its share, 0…1 */
  readonly topTopic: number;
  readonly topShare: number;
  /** its share in the last window less that in the first, −1…1; null with fewer watches than two windows */
  readonly rise: number | null;
  /** the first rabbit hole: watches after entering it until it was left, or until the list ended; null if there was none */
  readonly stay: { readonly topic: number; readonly watches: number; readonly escaped: boolean } | null;
}

/**
 * Whether one topic took over a person's list and how long it kept them. Not a judgement: somebody who only wants the one
 * topic is "in" it gladly; compare with what they would choose (miscalibration) and with a random feed. mixtures: rows
 * that sum to 1; list: items in time order, [from, to) of it; topics: width of a mixture. No watches: null.
 * Cost: O(list · topics of a video + topics). Idea: The Wall Street Journal, 21 July 2021 (the share of one topic in a feed over time).
 */
export function rabbitHole(
  mixtures: SparseRows,
  list: ArrayLike<number>,
  topics: number,
  from = 0,
  to = list.length,
): RabbitHole | null {
  const { window, enter, leave } = RABBIT_HOLE;
  const watches = to - from;
  if (watches <= 0) return null;
  const total = new Float64Array(topics);
  const recent = new Float64Array(topics);
  let first: Float64Array | null = null;
  let topic = -1;
  let entered = 0;
  let left = -1;
  for (let i = from; i < to; i++) {
    addRow(mixtures, list[i] as number, 1, total);
    addRow(mixtures, list[i] as number, 1, recent);
    if (i - from >= window) addRow(mixtures, list[i - window] as number, -1, recent);
    if (i - from + 1 < window) continue;
    if (topic < 0) {
      const top = first === null ? largest(recent) : largestOf(mixtures, list[i] as number, recent);
      if (reaches(recent, top, enter * window)) {
        topic = top;
        entered = i;
      }
    } else if (left < 0 && !reaches(recent, topic, leave * window)) left = i;
    first ??= recent.slice();
  }
  const topTopic = largest(total);
  const share = (amounts: Float64Array) => Math.min(1, Math.max(0, (amounts[topTopic] as number) / window));
  return {
    topTopic,
    topShare: Math.min(1, (total[topTopic] as number) / watches),
    rise: first !== null && watches >= 2 * window ? share(recent) - share(first) : null,
    stay: topic < 0 ? null : { topic, watches: (left < 0 ? to - 1 : left) - entered, escaped: left >= 0 },
  };
}

/** Sums that come and go carry rounding; a share counts as reached a hair below it. */
function reaches(amounts: Float64Array, topic: number, wanted: number): boolean {
  return (amounts[topic] as number) >= wanted - 1e-6;
}

function addRow(mixtures: SparseRows, item: number, sign: number, sum: Float64Array): void {
  for (let e = mixtures.offsets[item] as number; e < (mixtures.offsets[item + 1] as number); e++) {
    const topic = mixtures.topic[e] as number;
    sum[topic] = (sum[topic] as number) + sign * (mixtures.weight[e] as number);
  }
}

/** Only what was just shown can have risen. */
function largestOf(mixtures: SparseRows, item: number, amounts: Float64Array): number {
  let best = mixtures.topic[mixtures.offsets[item] as number] as number;
  for (let e = mixtures.offsets[item] as number; e < (mixtures.offsets[item + 1] as number); e++) {
    const topic = mixtures.topic[e] as number;
    const lead = (amounts[topic] as number) - (amounts[best] as number);
    if (lead > 0 || (lead === 0 && topic < best)) best = topic;
  }
  return best;
}

function largest(amounts: Float64Array): number {
  let best = 0;
  for (let t = 1; t < amounts.length; t++) if ((amounts[t] as number) > (amounts[best] as number)) best = t;
  return best;
}
