import type { Access } from "@/lib/domain/access";
import type { MapCluster, MapUser, UserMapView } from "@/lib/domain/map-view";
import { dot } from "@/lib/engine/clustering/points";
import { clusterIndex, userIndex } from "@/lib/engine/world/locate";
import { DIMENSIONS, type World } from "@/lib/engine/world/world";
import { keptWith } from "../kept-with";
import { type AdminContext, adminContext, clusterRef, userCount } from "./admin-context";
import { clusterMarks } from "./cluster-marks";
import { clusterMembers } from "./cluster-members";
import { clusterRow } from "./cluster-rows";
import { backgroundPoints, placeOfCluster, placeOfPersona, placeOfUser } from "./map-places";
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
  const { world, roster } = context;
  const chosen = query.cluster === undefined ? -1 : clusterIndex(world, query.cluster);
  return {
    users: userCount(context),
    shown: (await backgroundPoints(world)).ids.length + roster.entries.length,
    clusters: Array.from({ length: world.clustering.count + 1 }, (_, index) => mapCluster(context, index)),
    own: query.ownUserId === null ? null : mapUser(context, query.ownUserId),
    found: query.user === undefined ? null : mapUser(context, query.user),
    chosen:
      chosen < 0
        ? null
        : {
            clusterId: world.clustering.ids[chosen] ?? "",
            members: clusterMembers(context, chosen, 0, FIRST_USERS),
          },
  };
}

function mapCluster(context: AdminContext, index: number): MapCluster {
  const { world } = context;
  const { clusterId, name, members, share } = clusterRow(context, index);
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

function mapUser(context: AdminContext, userId: string): MapUser | null {
  const { world, roster } = context;
  const user = userIndex(world, userId);
  if (user >= 0) {
    const cluster = world.assignments.cluster[user] as number;
    return { userId, cluster: clusterRef(context, cluster), ...placeOfUser(world, user) };
  }
  const entry = roster.byUserId.get(userId);
  return entry ? { userId, cluster: clusterRef(context, entry.guess.cluster), ...placeOfPersona(world, entry) } : null;
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
