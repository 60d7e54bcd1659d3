import { useTranslations } from "next-intl";
import { csvDataUri } from "@/components/charts/csv-data-uri";
import { countChanged } from "@/lib/domain/compare-exposure";
import type { ExposureLabView, Use } from "@/lib/domain/exposure-views";
import { EXPOSURE_GROUPS } from "@/lib/domain/measure";
import type { DeskContext } from "../frame/desk-context";
import { DownloadIcon } from "../frame/icons";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { useFigures } from "../use-figures";
import type { ExposureChoice } from "./exposure-address";
import { ExposureChoices } from "./exposure-choices";
import { FrontierCard } from "./frontier-card";
import { GROUP_LETTERS, MeasureColumns } from "./measure-columns";
import { SafeguardList } from "./safeguard-list";
import type { Switching } from "./switching";
import { UseRow } from "./use-row";
import "./exposure.css";
import "./safeguards.css";
import "../simulation/simulation.css";

interface ExposurePageProps {
  desk: DeskContext;
  view: ExposureLabView;
  choice: ExposureChoice;
  use: Use;
  switching: Switching;
}

/** Safeguards on the left, what they change on the right, and what they cost below. */
export function ExposurePage({ desk, view, choice, use, switching }: ExposurePageProps) {
  const t = useTranslations("exposure");
  const figures = useFigures();
  const names = useTranslations("safeguards");
  const words = useTranslations("measures");
  const path = `${desk.base}/exposure`;
  const { changed, total } = countChanged(view.before, view.after);
  const finding = view.measured.length === 0 ? "start" : changed === 0 && view.names ? "label" : "some";
  const tried = view.on.join() !== view.measured.join();
  const on = view.measured.map((id) => names(`${id}.title`)).join(", ");
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("lab") }, { label: t("title") }]}
      title={t(`finding.${finding}`, { changed, total })}
      lead={
        <>
          {t("lead.list", {
            id: view.listTopic.topicId,
            label: view.listTopic.label,
            users: figures.integer(view.users),
            role: view.role.label,
            heads: view.role.headCount,
          })}{" "}
          {on === "" ? null : t(tried ? "lead.tried" : "lead.on", { on })}{" "}
          {view.names ? t("lead.renamed", view.names) : null}
        </>
      }
      actions={
        <a className="desk-button" href={csvDataUri(measuresTable(view))} download="exposure.csv">
          <DownloadIcon />
          {t("measure.csv")}
        </a>
      }
      narrator={
        <NarratorNote>
          {t(view.measured.length === 0 ? "narrator.start" : changed === 0 ? "narrator.same" : "narrator.some")}
        </NarratorNote>
      }
    >
      <ExposureChoices path={path} choice={choice} view={view} />
      <nav className="desk-measure-jump" aria-label={t("measure.jump")}>
        {EXPOSURE_GROUPS.map((group) => (
          <a key={group} href={`#group-${group}`}>
            <b>{GROUP_LETTERS[group]}</b> {t("measure.changedOf", countChanged(view.before, view.after, group))}
          </a>
        ))}
      </nav>
      <div className="desk-exposure">
        <SafeguardList
          switching={switching}
          on={view.on}
          measured={view.measured}
          expectations={view.expectations}
          bestPair={view.bestPair}
        />
        <div className="desk-exposure-right">
          <MeasureColumns view={view} />
          <UseRow {...view.usefulness} />
          <FrontierCard path={path} choice={choice} view={view} use={use} />
        </div>
      </div>
    </PageFrame>
  );

  function measuresTable({ descriptions, before, after }: ExposureLabView) {
    const m = (key: "group" | "code" | "measure" | "numerator" | "denominator") => t(`table.${key}`);
    return {
      columns: [
        m("group"),
        m("code"),
        m("measure"),
        t("measure.before"),
        t("measure.after"),
        m("numerator"),
        m("denominator"),
      ],
      rows: descriptions.map(({ id, group, code }) => {
        const now = after[group][id];
        return [
          t(`groups.${group}.name`),
          code,
          words(`${id}.label`),
          before[group][id]?.value ?? null,
          now?.value ?? null,
          now?.numerator ?? null,
          now?.denominator ?? null,
        ];
      }),
    };
  }
}
