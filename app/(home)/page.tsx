import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Landing } from "@/components/home/landing";
import type { ShowcaseCard } from "@/components/home/phone-feed";
import { posterInks } from "@/components/poster/inks";
import { type Locale, localeSchema } from "@/lib/domain/localized-text";
import { readShowcase } from "@/lib/read-models/showcase";
import { startAlone } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("landing");
  return { description: t("description") };
}

export default async function HomePage({ searchParams }: { searchParams: Promise<{ removed?: string }> }) {
  const { removed } = await searchParams;
  const locale = localeSchema.catch("en").parse(await getLocale());
  return <Landing cards={showcase(locale)} start={startAlone} removed={removed === "1"} />;
}

async function showcase(locale: Locale): Promise<ShowcaseCard[]> {
  const items = await readShowcase(locale);
  return items.map((item) => {
    const { posterTopicId: topicId, posterSeed: seed } = item.video;
    return { ...item, plate: posterInks({ topicId, seed }).dark };
  });
}
