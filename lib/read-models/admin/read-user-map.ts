import type { Access } from "@/lib/domain/access";
import type { MapCluster, MapUser, UserMapView } from "@/lib/domain/map-view";
import { dot } from "@/lib/engine/clustering/points";
import { clusterIndex } from "@/lib/engine/world/locate";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import { keptWith } from "../kept-with";
import type { Person } from "../publish/people-ids";
import { type AdminContext, adminContext, clusterRef } from "./admin-context";
import { clusterMarks } from "./cluster-marks";
import { clusterMembers } from "./cluster-members";
import { clusterRow } from "./cluster-rows";
import { drawnPeople } from "./drawn-people";
import { placeOfCluster, placeOfPersona, placeOfUser } from "./map-places";
import { clusterCounts } from "./published-counts";
import { sixDecimals } from "./six-decimals";

const FIRST_USERS = 12;

export interface MapQuery {
  /** a cluster to bring forward; an unknown one is as none */
  cluster?: string;
  /** a user to mark; an unknown one is as none */
  user?: string;
  /** the reader's own persona */
  ownUserId: string | null;
}

/** The map's frame: clusters with their anchors, the reader's own persona, and whom the query asks for. */
export async function readUserMap(access: Access, query: MapQuery): Promise<UserMapView> {
  const context = await adminContext(access);
  const { world, publisher } = context;
  const drawn = await drawnPeople(context);
  const chosen = query.cluster === undefined ? -1 : clusterIndex(world, query.cluster);
  return {
    users: (await clusterCounts(context)).users,
    shown: drawn.withheld !== null ? 0 : publisher.noisy ? null : publisher.rounded(drawn.count),
    withheld: drawn.withheld,
    pseudonyms: access.reach.identities === "pseudonym",
    clusters: await Promise.all(
      Array.from({ length: world.clustering.count + 1 }, (_, index) => mapCluster(context, index)),
    ),
    own: query.ownUserId === null ? null : await mapUser(context, query.ownUserId),
    found: query.user === undefined ? null : await mapUser(context, query.user),
    publishing: publisher.note(),
    chosen:
      chosen < 0
        ? null
        : {
            clusterId: world.clustering.ids[chosen] ?? "",
            members: clusterMembers(context, chosen).rows(0, FIRST_USERS),
          },
  };
}

async function mapCluster(context: AdminContext, index: number): Promise<MapCluster> {
  const { world } = context;
  const { clusterId, name, members, share } = await clusterRow(context, index);
  const fitted = index < world.clustering.count;
  const nearest = fitted ? nearestCluster(world, index) : null;
  return {
    index,
    clusterId,
    name,
    members,
    share,
    mark: clusterMarks(world)[index] ?? null,
    place: fitted ? placeOfCluster(world, index) : null,
    nearest: nearest && { ...clusterRef(context, nearest.cluster), similarity: sixDecimals(nearest.similarity) },
  };
}

async function mapUser(context: AdminContext, userId: string): Promise<MapUser | null> {
  const { gate, ids } = context;
  if (gate.closed !== null || !gate.may("userId") || !gate.may("cluster")) return null;
  const person = await ids.find(userId);
  return person === null || !gate.sees(person)
    ? null
    : { userId, cluster: clusterRef(context, clusterOf(context, person)), ...placeOf(context, person) };
}

function clusterOf({ world }: AdminContext, person: Person): number {
  return typeof person === "number" ? (world.assignments.cluster[person] as number) : person.guess.cluster;
}

function placeOf({ world }: AdminContext, person: Person) {
  return typeof person === "number" ? placeOfUser(world, person) : placeOfPersona(world, person);
}

const neighbours = keptWith<World, number, { cluster: number; similarity: number } | null>();

function nearestCluster(world: World, cluster: number) {
  return neighbours(world, cluster, () => {
    const { centroids, count } = world.clustering;
    let best: { cluster: number; similarity: number } | null = null;
    for (let other = 0; other < count; other++) {
      if (other === cluster) continue;
      const similarity = dot(centroids, cluster * DIMENSIONS, centroids, other * DIMENSIONS, DIMENSIONS);
      if (best === null || similarity > best.similarity) best = { cluster: other, similarity };
    }
    return best;
  });
}
