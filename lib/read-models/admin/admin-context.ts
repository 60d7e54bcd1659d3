import type { Access } from "@/lib/domain/access";
import { actingRole } from "@/lib/domain/acting-role";
import { DomainError } from "@/lib/domain/domain-error";
import type { Locale } from "@/lib/domain/localized-text";
import { type NameMode, shownNameMode } from "@/lib/domain/name-mode";
import type { Room } from "@/lib/domain/room";
import { clusterIndex, topicIndex } from "@/lib/engine/world/locate";
import { MINUTES_PER_DAY, type World } from "@/lib/engine/world/world";
import { clusterNamesOf } from "../labels";
import { type PeopleGate, peopleGate } from "../publish/people-gate";
import { type PeopleIds, plainIds, pseudonymIds } from "../publish/people-ids";
import { isoWeek, pseudonymKey } from "../publish/pseudonym";
import { type Publisher, publisherOf } from "../publish/publisher";
import { roomWorld } from "../room-world";
import { type Roster, roster } from "../roster";

const MS_PER_MINUTE = 60_000;

/** What every page of the company's tool reads from: the room's world and its personas, as one population. */
export interface AdminContext {
  readonly room: Room;
  readonly locale: Locale;
  readonly world: World;
  readonly roster: Roster;
  readonly nameMode: NameMode;
  /** numbers stand in the place of names: no other name is told anywhere */
  readonly namesHidden: boolean;
  /** watches are on the server; else phones guess, and the labels are all it has */
  readonly keepsWatches: boolean;
  /** cluster names by index in that mode */
  readonly names: readonly string[];
  /** rows about people still to be had in this hour; null: no cap */
  readonly rowsLeft: number | null;
  /** which people may be in the answer, and what of them */
  readonly gate: PeopleGate;
  /** how they are called, and a name for that, for caches */
  readonly ids: PeopleIds;
  readonly idsName: string;
  /** the door for counts of people */
  readonly publisher: Publisher;
}

export async function adminContext(access: Access): Promise<AdminContext> {
  const { room } = access.actor;
  const world = await roomWorld(room);
  const people = await roster(room, world);
  const nameMode = shownNameMode(access.policy, room.nameMode);
  return {
    room,
    locale: access.locale,
    world,
    roster: people,
    nameMode,
    keepsWatches: !access.policy.learn.onDevice && access.policy.learn.labelEpsilon === null,
    namesHidden: access.policy.names === "numbers",
    names: clusterNamesOf(world, nameMode, access.locale),
    rowsLeft: access.reach.rowsLeft,
    gate: peopleGate(access, world),
    ...peopleIds(access, world, people),
    publisher: publisherOf(room, world, access.policy),
  };
}

/** One name for a person in all of a role's pages within a week; another one in another role's. */
function peopleIds({ actor, reach }: Access, world: World, people: Roster): Pick<AdminContext, "ids" | "idsName"> {
  if (reach.identities === "user-id") return { ids: plainIds(world, people), idsName: "" };
  const { id } = actor.room;
  const scope = { key: pseudonymKey(id), purpose: actingRole(actor), epoch: isoWeek(Date.now()) };
  return { ids: pseudonymIds(world, people, scope), idsName: `${id} ${scope.purpose} ${scope.epoch}` };
}

/** Everybody, exactly: never to be published as it is. */
export function userCount({ world, roster }: AdminContext): number {
  return world.users.byId.length + roster.entries.length;
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
