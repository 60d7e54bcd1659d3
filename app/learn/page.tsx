import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CasePage } from "@/components/learn/case-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("learn"))("title") };
}

export default function LearnPage() {
  return <CasePage />;
}
