import type { PublishPolicy } from "@/lib/domain/data-policy";
import { deriveSeed, STREAM, sfc32 } from "@/lib/engine/random/random";
import type { World } from "@/lib/engine/world/world";
import { roundCount } from "@/lib/exposure/mechanisms/round-count";
import { suppressList } from "@/lib/exposure/mechanisms/suppress-list";
import { listsOfOnePerson } from "../publish/lists-of-one-person";
import { noisyColumns } from "../publish/noisy-columns";

/** Background viewers of each topic, then those listed under it, as a world has them. O(topics × clusters). */
export function topicCounts(world: World): number[] {
  return [...perTopic(world, world.viewers.byCluster), ...perTopic(world, world.viewers.listedByCluster)];
}

/**
 * The same as the company publishes them: noise, then small cells, then rounding. The noise is drawn from the world's seed and
 * from nothing that a page publishes, so that a set gives the same error whenever it is measured.
 */
export function publishedTopicCounts(
  held: World,
  { smallCell, roundTo, countEpsilon }: PublishPolicy,
): (number | null)[] {
  const { scenario, seed, viewers } = held;
  const { length } = scenario.topics;
  const columns = [
    { counts: perTopic(held, viewers.byCluster), sensitivity: length },
    {
      counts: perTopic(held, viewers.listedByCluster),
      sensitivity: listsOfOnePerson(scenario.list.cutOffShare, length),
    },
  ];
  const drawn =
    countEpsilon === null
      ? columns.map(({ counts }) => counts)
      : noisyColumns(columns, countEpsilon, sfc32(deriveSeed(seed, STREAM.judgedCounts)));
  return drawn.flatMap((counts) => {
    const shown = smallCell === null ? counts : suppressList(counts, smallCell, "absent").published;
    return shown.map((count) => (count === null || roundTo === null ? count : roundCount(count, roundTo)));
  });
}

function perTopic({ scenario, clustering }: World, cells: Uint32Array): number[] {
  const width = clustering.count + 1;
  return scenario.topics.map((_, topic) =>
    cells.subarray(topic * width, (topic + 1) * width).reduce((sum, count) => sum + count, 0),
  );
}
