import type { FeedLabView, Figure, Measure } from "@/lib/domain/lab-views";
import type { FeedLabSettings } from "@/lib/domain/simulation-settings";
import type { FeedMeasures, RunRow } from "@/lib/engine/metrics/feed-measures";

type Value = number | null | undefined;

/** How each measure of the page is read off a run's measures, in the order in which they are shown. */
const READ: Record<Measure, (measures: FeedMeasures) => Figure> = {
  topicEntropy: daily((row) => row.topicEntropy),
  intraListDiversity: daily((row) => row.intraListDiversity),
  miscalibration: daily((row) => row.miscalibration),
  giniVideos: daily((row) => row.giniVideos),
  homogenisationWithin: daily((row) => row.homogenisation.within?.aboveChance),
  homogenisationBetween: daily((row) => row.homogenisation.between?.aboveChance),
  watchedFraction: daily((row) => row.watchedFraction),
  minutesPerDay: daily((row) => row.minutesPerDay),
  gain: ({ gain }) => {
    const interval = gain?.watchedFraction?.interval ?? null;
    return { value: gain?.watchedFraction?.mean ?? null, interval: interval && [...interval], days: null };
  },
  satisfaction: daily((row) => row.satisfaction),
  satisfactionGap: daily((row) => row.satisfactionGap),
  topTopicShare: daily((row) => row.topTopicShare),
  rabbitHoles: ({ rabbitHoles }) => whole(rabbitHoles.entered),
  preferenceDrift: ({ preferenceDrift }) => whole(preferenceDrift),
  clusterChange: daily((row) => row.clusterChangeRate),
};

export function feedLabView(settings: FeedLabSettings, a: FeedMeasures, b: FeedMeasures): FeedLabView {
  return {
    settings,
    measures: (Object.keys(READ) as Measure[]).map((id) => ({ id, a: READ[id](a), b: READ[id](b) })),
    watches: { a: a.total.watches, b: b.total.watches },
  };
}

function daily(read: (row: RunRow) => Value): (measures: FeedMeasures) => Figure {
  return ({ total, byDay }) => ({
    value: read(total) ?? null,
    interval: null,
    days: byDay.map((row) => read(row) ?? null),
  });
}

function whole(value: Value): Figure {
  return { value: value ?? null, interval: null, days: null };
}
