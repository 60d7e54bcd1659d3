import type { Access } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/domain-error";
import type { Locale } from "@/lib/domain/localized-text";
import type { Room } from "@/lib/domain/room";
import { clusterIndex, topicIndex } from "@/lib/engine/world/locate";
import { MINUTES_PER_DAY, type World } from "@/lib/engine/world/world";
import { getWorld } from "@/lib/worlds/get-world";
import { clusterNamesOf } from "../labels";
import { type Roster, roster } from "../roster";

const MS_PER_MINUTE = 60_000;

/** What every page of the company's tool reads from: the room's world and its personas, as one population. */
export interface AdminContext {
  readonly room: Room;
  readonly locale: Locale;
  readonly world: World;
  readonly roster: Roster;
  /** cluster names by index in the room's name mode */
  readonly names: readonly string[];
}

export async function adminContext(access: Access): Promise<AdminContext> {
  const { room } = access.actor;
  const world = await getWorld(room.scenarioId, room.seed);
  return {
    room,
    locale: access.locale,
    world,
    roster: await roster(room, world),
    names: clusterNamesOf(world, room.nameMode, access.locale),
  };
}

export function userCount({ world, roster }: AdminContext): number {
  return world.users.count + roster.entries.length;
}

export function clusterRef({ world, names }: AdminContext, cluster: number): { clusterId: string; name: string } {
  return { clusterId: world.clustering.ids[cluster] ?? "", name: names[cluster] ?? "" };
}

/** Time of a minute of the world's window, which ends when the room was made. */
export function timeOfMinute({ room, world }: AdminContext, minute: number): number {
  const window = world.scenario.population.days * MINUTES_PER_DAY;
  return room.createdAt.getTime() - (window - minute) * MS_PER_MINUTE;
}

export function knownTopic({ world }: AdminContext, topicId: string): number {
  const topic = topicIndex(world, topicId);
  if (topic < 0) throw new DomainError("topic-not-found", `There is no topic ${topicId} in this scenario.`);
  return topic;
}

export function knownCluster({ world }: AdminContext, clusterId: string): number {
  const cluster = clusterIndex(world, clusterId);
  if (cluster < 0) throw new DomainError("cluster-not-found", `There is no cluster ${clusterId} in this world.`);
  return cluster;
}
