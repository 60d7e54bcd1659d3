import { useTranslations } from "next-intl";
import type { AdManager } from "@/lib/domain/campaign";
import type { DeskContext } from "../frame/desk-context";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { useFigures } from "../use-figures";
import { PublishingNote } from "../withheld/publishing-note";
import { AdvertiserCard } from "./advertiser-card";
import { CampaignForm } from "./campaign-form";
import { CampaignsCard } from "./campaigns-card";
import { useMoney } from "./use-money";

interface AdsPageProps {
  desk: DeskContext;
  view: AdManager;
  problem: "limit" | "choice" | null;
  order: (form: FormData) => Promise<void>;
  end: (form: FormData) => Promise<void>;
}

/** The ad manager: who is for sale, at what price, and what the buyer learns. */
export function AdsPage({ desk, view, problem, order, end }: AdsPageProps) {
  const t = useTranslations("ads");
  const figures = useFigures();
  const money = useMoney();
  const path = `${desk.base}/ads`;
  const { campaigns, advertiser, market } = view;
  const shown = campaigns.find(({ campaignId }) => campaignId === advertiser?.campaignId);
  const lift = advertiser?.lift ?? null;
  const finding =
    advertiser && shown && lift !== null && lift > 1
      ? t("finding", {
          name: shown.name,
          part: advertiser.posterior.numerator ?? 0,
          whole: advertiser.posterior.denominator ?? 0,
          lift: figures.times(lift),
        })
      : t("title");
  const entries = [
    { key: "revenue", value: money(market.revenueCents), note: t("market.revenueNote") },
    { key: "views", value: figures.integer(market.views), note: t("market.viewsNote") },
    { key: "competitors", value: figures.integer(market.competitors), note: t("market.competitorsNote") },
    { key: "reserve", value: money(market.reserveCents), note: t("market.reserveNote") },
  ] as const;
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("workspace") }, { label: t("title") }]}
      title={finding}
      lead={t("lead")}
      narrator={<NarratorNote>{t("narrator")}</NarratorNote>}
    >
      {problem === null ? null : (
        <p role="alert" className="desk-card mb-4 px-4 py-3 font-semibold">
          {t(`problem.${problem}`)}
        </p>
      )}
      <PublishingNote publishing={view.publishing} />
      <dl className="desk-card desk-figures mb-4">
        {entries.map(({ key, value, note }) => (
          <div key={key}>
            <dt>{t(`market.${key}`)}</dt>
            <dd>{value}</dd>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
      <div className="desk-grid" data-columns="wide-narrow">
        <div className="grid grid-cols-1 gap-4">
          <CampaignsCard path={path} campaigns={campaigns} shown={advertiser?.campaignId ?? null} end={end} />
          {advertiser && shown ? <AdvertiserCard view={advertiser} name={shown.name} /> : null}
        </div>
        <CampaignForm choices={view.choices} order={order} />
      </div>
    </PageFrame>
  );
}
