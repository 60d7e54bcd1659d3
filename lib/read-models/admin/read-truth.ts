import type { Access } from "@/lib/domain/access";
import type { Truth } from "@/lib/domain/admin-views";
import { DomainError } from "@/lib/domain/domain-error";
import { topicLabel } from "../labels";
import { publishedRate } from "../publish/published-rate";
import { type AdminContext, adminContext, clusterRef, knownTopic } from "./admin-context";
import { publishedList } from "./list-counts";
import { countHolders, type Tally, tallyList } from "./list-truth";
import { clusterCounts } from "./published-counts";
import { type CutOff, publishedCutOffs } from "./published-cut-offs";

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
  const cutOffs = [...new Set([...CUT_OFFS, cutOffShare])].sort((a, b) => a - b);
  const tally = tallyList(context, topic, index, cutOffs);
  const atCutOff = tally.byCutOff[cutOffs.indexOf(cutOffShare)] as Tally;
  const { confusion, byCluster } = await publishedList(context, topic, index, tally, atCutOff);
  const { tp, fp, fn, tn } = confusion;
  const { publisher } = context;
  const holding = countHolders(context, index);

  return {
    group: { id: group.id, label: group.label[access.locale] },
    groups: scenario.groups.map((entry) => ({ id: entry.id, label: entry.label[access.locale] })),
    listTopic: { topicId: group.listTopic, label: topicLabel(context.world, topic, access.locale) },
    cutOffShare,
    population: publisher.noisy ? sumOf(confusion) : (await clusterCounts(context)).users,
    confusion,
    precision: publishedRate(tp, fp),
    recall: publishedRate(tp, fn),
    falseOutingRate: publishedRate(fp, tp),
    wrongFlagRate: publishedRate(fp, tn),
    missedRate: publishedRate(fn, tp),
    byCluster: byCluster
      .flatMap((part, cluster) =>
        part && part.wrong + part.right > 0
          ? [{ ...clusterRef(context, cluster), falseOutingRate: publishedRate(part.wrong, part.right) }]
          : [],
      )
      .sort((a, b) => (b.falseOutingRate.denominator ?? 0) - (a.falseOutingRate.denominator ?? 0)),
    room: roomRate(context, tally.personas),
    cutOffs: publishedCutOffs(
      publisher,
      cutOffs.map((share, i) => cutOffOf(share, tally.byCutOff[i] as Tally, holding)),
      cutOffShare,
    ),
    publishing: publisher.note(),
  };
}

function cutOffOf(share: number, { listed, holding }: Tally, holders: number): CutOff {
  return { share, listed, wronglyListed: listed - holding, missed: holders - holding };
}

function sumOf({ tp, fp, fn, tn }: Truth["confusion"]): number | null {
  return tp === null || fp === null || fn === null || tn === null ? null : tp + fp + fn + tn;
}

/** False outings among the room's personas alone: few people, so guarded counts withhold it first. */
function roomRate({ publisher }: AdminContext, { listed, holding }: Tally) {
  const wrong = listed - holding;
  const least = publisher.least ?? 0;
  if (publisher.noisy || wrong < least || holding < least) return publishedRate(null, null);
  return publishedRate(publisher.rounded(wrong), publisher.rounded(holding));
}
