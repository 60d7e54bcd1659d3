import type { Access } from "@/lib/domain/access";
import type { Truth } from "@/lib/domain/admin-views";
import { DomainError } from "@/lib/domain/domain-error";
import type { ConfusionCounts } from "@/lib/exposure/inference/confusion";
import { topicLabel } from "../labels";
import { rate } from "../rate";
import { type AdminContext, adminContext, clusterRef, knownTopic, userCount } from "./admin-context";
import { countHolders, type ListTally, type Tally, tallyList } from "./list-truth";

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
  const tally = tallyList(context, topic, index, cutOffs);
  const atCutOff = tally.byCutOff.map((part) => countsOf(part, holding, population));
  const counts = atCutOff[cutOffs.indexOf(cutOffShare)] as ConfusionCounts;
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
    byCluster: byCluster(context, tally),
    room: falseOutings(tally.personas),
    cutOffs: cutOffs.map((share, i) => {
      const at = atCutOff[i] as ConfusionCounts;
      return { share, listed: at.tp + at.fp, wronglyListed: at.fp, missed: at.fn };
    }),
  };
}

function countsOf({ listed, holding: tp }: Tally, holding: number, population: number): ConfusionCounts {
  const fp = listed - tp;
  return { tp, fp, fn: holding - tp, tn: population - holding - fp };
}

function falseOutings({ listed, holding }: Tally) {
  return rate(listed - holding, listed);
}

/** False-outing rate in each cluster that has anyone on the list, most listed first. */
function byCluster(context: AdminContext, tally: ListTally): Truth["byCluster"] {
  return tally.byCluster
    .map((part, cluster) => ({ ...clusterRef(context, cluster), falseOutingRate: falseOutings(part) }))
    .filter((row) => row.falseOutingRate.denominator > 0)
    .sort((a, b) => b.falseOutingRate.denominator - a.falseOutingRate.denominator);
}
