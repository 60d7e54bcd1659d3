import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { posterInks } from "@/components/poster/inks";
import { ScenarioGallery } from "@/components/scenarios/scenario-gallery";
import { localeSchema } from "@/lib/domain/localized-text";
import { describeScenarios } from "@/lib/services/scenarios/describe-scenarios";
import { startScenario } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("scenarios"))("title") };
}

const POSTER_SEED = 5;

export default async function ScenariosPage() {
  const locale = localeSchema.catch("en").parse(await getLocale());
  const cards = describeScenarios(locale).map((card) => {
    const poster = { topicId: card.posterTopicId, seed: POSTER_SEED };
    return { ...card, poster, plate: posterInks(poster).dark };
  });
  return <ScenarioGallery cards={cards} start={startScenario} />;
}
