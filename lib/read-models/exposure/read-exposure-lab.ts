import type { Access } from "@/lib/domain/access";
import type { Expectations, ExposureLabView } from "@/lib/domain/exposure-views";
import { inCatalogueOrder, type SafeguardId } from "@/lib/domain/safeguard";
import type { World } from "@/lib/engine/world/world";
import { composePolicy } from "@/lib/exposure/safeguards/compose-policy";
import { safeguards } from "@/lib/exposure/safeguards/registry";
import { headsOf } from "@/lib/permissions/role-reaches";
import { clusterNamesOf } from "../labels";
import type { AskedView } from "./chosen-view";
import { frontier } from "./frontier";
import { largestSensitive } from "./largest-sensitive";
import { listMeasures } from "./list-measures";
import { measured } from "./measure-session";
import { openSession, trySafeguards } from "./try-safeguards";

/** Everything on the exposure page: a set of safeguards beside none at all, on the same people. */
export async function readExposureLab(
  access: Access,
  asked: AskedView,
  measuredSet: readonly SafeguardId[],
): Promise<ExposureLabView> {
  const { locale, actor } = access;
  const { room } = actor;
  const on = inCatalogueOrder(measuredSet);
  const session = await openSession(access, asked);
  const { happened, personas, group, role } = session.inputs;
  const { scenario } = happened;
  const start = await measured(session, []);
  const { before, after, usefulness } =
    on.length > 0
      ? await trySafeguards(access, asked, { before: [], after: on })
      : {
          before: start.exposure,
          after: start.exposure,
          usefulness: { before: start.usefulness, after: start.usefulness },
        };
  const groups = scenario.groups.map((each) => ({ id: each.id, label: each.label[locale] }));
  const roles = scenario.staff.map((each) => ({ id: each.id as string, label: each.label[locale] }));
  const groupAt = scenario.groups.findIndex(({ id }) => id === group);
  const staffRole = scenario.staff.find(({ id }) => id === role);
  const policy = composePolicy(on);
  const listTopic = scenario.topics.find(({ id }) => id === scenario.groups[groupAt]?.listTopic);
  const { points, done, total, bestPair } = await frontier(session, room.id);
  return {
    group: groups[groupAt] ?? { id: group, label: group },
    groups,
    role: {
      id: role,
      label: staffRole?.label[locale] ?? role,
      headCount: staffRole ? headsOf(staffRole, policy) : 0,
    },
    roles,
    listTopic: { topicId: listTopic?.id ?? "", label: listTopic?.label[locale] ?? "" },
    users: happened.users.count + personas.length,
    on: inCatalogueOrder(room.safeguards),
    measured: on,
    expectations: expectations(),
    descriptions: listMeasures(),
    before,
    after,
    usefulness,
    names: policy.names === "numbers" ? renamed(happened, groupAt, room.nameMode, locale) : null,
    frontier: { points, done, total },
    bestPair,
  };
}

/** What the largest cluster that is sensitive for the group was called, and its number. */
function renamed(
  world: World,
  group: number,
  mode: Parameters<typeof clusterNamesOf>[1],
  locale: Access["locale"],
): ExposureLabView["names"] {
  const cluster = largestSensitive(world, group);
  if (cluster === null) return null;
  const before = clusterNamesOf(world, mode === "number" ? "content" : mode, locale)[cluster] ?? "";
  return { before, after: world.clustering.numbers[cluster] ?? "" };
}

function expectations(): Expectations {
  const entries = Object.values(safeguards).map(({ id, expected }) => [id, expected] as const);
  return Object.fromEntries(entries) as Expectations;
}
