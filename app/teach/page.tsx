import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClassRoom } from "@/components/home/class-room";
import { PlainPage } from "@/components/student/plain-page";
import { openClass } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("landing.teach"))("title") };
}

export default async function TeachPage() {
  const t = await getTranslations("landing.teach");
  return (
    <PlainPage title={t("heading")}>
      <ClassRoom open={openClass} />
    </PlainPage>
  );
}
