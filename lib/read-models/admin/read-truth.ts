import type { Access } from "@/lib/domain/access";
import type { Truth } from "@/lib/domain/admin-views";
import { DomainError } from "@/lib/domain/domain-error";
import type { ConfusionCounts } from "@/lib/exposure/inference/confusion";
import { topicLabel } from "../labels";
import { rate } from "../rate";
import { type AdminContext, adminContext, clusterRef, knownTopic, userCount } from "./admin-context";
import { countHolders, type ListedUser, listedWithTruth } from "./list-truth";

/** Cut-offs the page compares, as shares of watching; the scenario's own is added. */
const CUT_OFFS = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1];

/** The list of a sensitive group's topic against the truth that the engine never sees. */
export async function readTruth(access: Access, groupId: string): Promise<Truth> {
  const context = await adminContext(access);
  const { scenario } = context.world;
  const index = scenario.groups.findIndex((entry) => entry.id === groupId);
  const group = scenario.groups[index];
  if (!group) {
    const rule = `one of ${scenario.groups.map((entry) => entry.id).join(", ")}`;
    throw new DomainError("invalid-input", "This scenario has no such group.", [{ field: "group", rule }]);
  }
  const { cutOffShare } = scenario.list;
  const topic = knownTopic(context, group.listTopic);
  const holding = countHolders(context, index);
  const population = userCount(context);
  const cutOffs = [...new Set([...CUT_OFFS, cutOffShare])].sort((a, b) => a - b);
  const candidates = listedWithTruth(context, topic, index, Math.min(...cutOffs));
  const listed = candidates.filter((user) => user.share >= cutOffShare);
  const counts = countsOf(listed, holding, population);
  const { tp, fp, fn, tn } = counts;

  return {
    group: { id: group.id, label: group.label[access.locale] },
    groups: scenario.groups.map((entry) => ({ id: entry.id, label: entry.label[access.locale] })),
    listTopic: { topicId: group.listTopic, label: topicLabel(context.world, topic, access.locale) },
    cutOffShare,
    population,
    confusion: counts,
    precision: rate(tp, tp + fp),
    recall: rate(tp, tp + fn),
    falseOutingRate: rate(fp, tp + fp),
    wrongFlagRate: rate(fp, fp + tn),
    missedRate: rate(fn, tp + fn),
    byCluster: byCluster(context, listed),
    room: falseOutings(listed.filter((user) => user.persona)),
    cutOffs: cutOffs.map((share) => {
      const at = countsOf(
        candidates.filter((user) => user.share >= share),
        holding,
        population,
      );
      return { share, listed: at.tp + at.fp, wronglyListed: at.fp, missed: at.fn };
    }),
  };
}

function countsOf(listed: ListedUser[], holding: number, population: number): ConfusionCounts {
  const tp = listed.filter((user) => user.holds).length;
  const fp = listed.length - tp;
  return { tp, fp, fn: holding - tp, tn: population - holding - fp };
}

function falseOutings(listed: ListedUser[]) {
  return rate(listed.filter((user) => !user.holds).length, listed.length);
}

/** False-outing rate in each cluster that has anyone on the list, most listed first. */
function byCluster(context: AdminContext, listed: ListedUser[]): Truth["byCluster"] {
  return [...new Set(listed.map((user) => user.cluster))]
    .map((cluster) => ({
      ...clusterRef(context, cluster),
      falseOutingRate: falseOutings(listed.filter((user) => user.cluster === cluster)),
    }))
    .sort((a, b) => b.falseOutingRate.denominator - a.falseOutingRate.denominator);
}
