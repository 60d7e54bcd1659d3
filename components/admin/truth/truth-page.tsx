import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Truth } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { listAddress } from "../table/list-address";
import { useFigures } from "../use-figures";
import { PublishingNote } from "../withheld/publishing-note";
import { fractionOf } from "./one-in";
import { TruthCutOffs } from "./truth-cut-offs";
import { TruthDotsCard } from "./truth-dots-card";
import { TruthIntervals } from "./truth-intervals";

interface TruthPageProps {
  desk: DeskContext;
  truth: Truth;
  table: string | undefined;
}

/** The list against the synthetic truth that the engine never sees. */
export function TruthPage({ desk, truth, table }: TruthPageProps) {
  const t = useTranslations("admin.truth");
  const narrator = useTranslations("admin.narrator");
  const withheld = useTranslations("admin.withheld");
  const figures = useFigures();
  const path = `${desk.base}/truth`;
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("lab") }, { label: t("title"), href: path }, { label: truth.listTopic.label }]}
      title={
        truth.falseOutingRate.denominator === null || truth.missedRate.denominator === null
          ? withheld("truthTitle", { group: truth.group.label })
          : t("finding", {
              wrong: fractionOf(truth.falseOutingRate.value),
              missed: fractionOf(truth.missedRate.value),
            })
      }
      lead={t("lead", {
        id: truth.listTopic.topicId,
        share: figures.percent(truth.cutOffShare, 0),
        group: truth.group.label,
      })}
      tabs={
        truth.groups.length < 2 ? undefined : (
          <nav aria-label={t("groups")} className="desk-tabs mb-4">
            {truth.groups.map((group) => (
              <Link
                key={group.id}
                href={listAddress(path, { group: group.id })}
                prefetch={false}
                aria-current={group.id === truth.group.id ? "page" : undefined}
              >
                {group.label}
              </Link>
            ))}
          </nav>
        )
      }
      narrator={<NarratorNote>{narrator("truth")}</NarratorNote>}
    >
      <PublishingNote publishing={truth.publishing} />
      <div className="desk-grid" data-columns="wide-truth">
        <TruthDotsCard path={path} truth={truth} asTable={table === "dots"} />
        <div className="grid grid-cols-1 gap-4">
          <TruthIntervals path={path} truth={truth} asTable={table === "clusters"} />
          <TruthCutOffs path={path} truth={truth} asTable={table === "cut-offs"} />
        </div>
      </div>
    </PageFrame>
  );
}
