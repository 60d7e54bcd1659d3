import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JoinForm } from "@/components/student/join-form";
import { PlainPage } from "@/components/student/plain-page";
import { joinRoom } from "./actions";

const PROBLEMS = ["not-found", "expired", "full"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("landing.join"))("title") };
}

export default async function JoinPage({
  searchParams,
}: {
  searchParams: Promise<{ code?: string; problem?: string }>;
}) {
  const { code = "", problem } = await searchParams;
  const t = await getTranslations("landing.join");
  return (
    <PlainPage title={t("title")}>
      <p>{t("text")}</p>
      <JoinForm
        join={joinRoom}
        code={code.slice(0, 12)}
        problem={PROBLEMS.find((known) => known === problem) ?? null}
      />
    </PlainPage>
  );
}
