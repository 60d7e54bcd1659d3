import type { CampaignRow, CampaignTarget } from "@/lib/domain/campaign";
import { clusterIndex, topicIndex } from "@/lib/engine/world/locate";
import type { World } from "@/lib/engine/world/world";
import type { AdTarget } from "@/lib/exposure/ads/ad-campaign";
import { regionLabel, topicLabel } from "../labels";
import type { AdminContext } from "./admin-context";
import { clusterRef } from "./admin-context";

/** A target as stored, by index. */
export function adTarget(world: World, { clusterId, topicIds, region }: CampaignTarget): AdTarget {
  return {
    cluster: clusterId === null ? null : clusterIndex(world, clusterId),
    topics: topicIds.map((id) => topicIndex(world, id)),
    region: region === null ? null : world.scenario.people.regions.findIndex(({ id }) => id === region),
  };
}

/** In words. */
export function targetView(context: AdminContext, target: AdTarget): CampaignRow["target"] {
  const { world, locale } = context;
  return {
    cluster: target.cluster === null ? null : clusterRef(context, target.cluster),
    topics: target.topics.map((topic) => ({
      topicId: world.scenario.topics[topic]?.id ?? "",
      label: topicLabel(world, topic, locale),
    })),
    region: target.region === null ? null : regionLabel(world, target.region, locale),
  };
}

/** Nobody can be aimed at by this topic any more, though people still watch it. */
export function isTopicGone(held: World, happened: World, topic: number): boolean {
  return listsAnyone(happened, topic) && !listsAnyone(held, topic);
}

function listsAnyone({ viewers, scenario }: World, topic: number): boolean {
  const first = viewers.offsets[topic] as number;
  return (
    first < (viewers.offsets[topic + 1] as number) && (viewers.share[first] as number) >= scenario.list.cutOffShare
  );
}
