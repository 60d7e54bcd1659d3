import type { PublishPolicy } from "@/lib/domain/data-policy";
import { deriveSeed, STREAM, sfc32 } from "@/lib/engine/random/random";
import type { World } from "@/lib/engine/world/world";
import { roundCount } from "../mechanisms/round-count";
import { suppressList } from "../mechanisms/suppress-list";
import { twoSidedGeometric } from "../mechanisms/two-sided-geometric";

/** How many background users are listed under each topic. O(topics × clusters). */
export function listedPerTopic({ viewers, scenario, clustering }: World): number[] {
  const width = clustering.count + 1;
  return scenario.topics.map((_, t) =>
    viewers.listedByCluster.subarray(t * width, (t + 1) * width).reduce((sum, count) => sum + count, 0),
  );
}

/**
 * The same counts as they leave the tool: noise first, then small cells, then rounding; null = hidden. One draw of noise by
 * the world's seed stands for one release. Without such safeguards: the counts themselves. O(topics).
 */
export function publishedPerTopic(held: World, { smallCell, roundTo, countEpsilon }: PublishPolicy): (number | null)[] {
  const random = sfc32(deriveSeed(held.seed, STREAM.judgedUsers, 1));
  const drawn = listedPerTopic(held).map((count) =>
    countEpsilon === null ? count : Math.max(0, count + twoSidedGeometric(random, countEpsilon)),
  );
  const { published } = smallCell === null ? { published: drawn } : suppressList(drawn, smallCell, "absent");
  return published.map((count) => (count === null || roundTo === null ? count : roundCount(count, roundTo)));
}
