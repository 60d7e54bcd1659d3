import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClassRoom } from "@/components/home/class-room";
import { PlainPage } from "@/components/student/plain-page";
import { DEFAULT_SCENARIO } from "@/lib/config/limits";
import { localeSchema } from "@/lib/domain/localized-text";
import { describeScenarios } from "@/lib/services/scenarios/describe-scenarios";
import { openClass } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("landing.teach"))("title") };
}

export default async function TeachPage({ searchParams }: { searchParams: Promise<{ scenario?: string }> }) {
  const t = await getTranslations("landing.teach");
  const { scenario } = await searchParams;
  const locale = localeSchema.catch("en").parse(await getLocale());
  const offered = describeScenarios(locale);
  const chosen = offered.find((card) => card.id === scenario) ?? offered.find((card) => card.id === DEFAULT_SCENARIO);
  return (
    <PlainPage title={t("heading")}>
      <ClassRoom open={openClass.bind(null, chosen?.id ?? DEFAULT_SCENARIO)} scenario={chosen?.title ?? ""} />
    </PlainPage>
  );
}
