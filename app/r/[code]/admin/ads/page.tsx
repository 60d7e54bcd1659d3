import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdsPage } from "@/components/admin/ads/ads-page";
import { firstOf } from "@/components/admin/table/list-address";
import { visitsWithId } from "@/lib/domain/campaign";
import { readAds } from "@/lib/read-models/admin/read-ads";
import type { DeskPageProps } from "../_desk/page-props";
import { renderDesk } from "../_desk/render-desk";
import { endCampaign, orderCampaign } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ads"))("title") };
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const query = await searchParams;
  const problem = firstOf(query, "problem");
  return renderDesk(
    {
      code,
      object: "ads",
      path: "/ads",
      read: (access) => readAds(access, { campaign: firstOf(query, "campaign"), group: firstOf(query, "group") }),
      countRows: visitsWithId,
    },
    (view, desk) => (
      <AdsPage
        desk={desk.context}
        view={view}
        problem={problem === "limit" || problem === "choice" ? problem : null}
        order={orderCampaign.bind(null, code)}
        end={endCampaign.bind(null, code)}
      />
    ),
  );
}
