import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { fixAddress, parseChosen } from "@/components/fix/fix-address";
import { FixCounting } from "@/components/fix/fix-counting";
import { FixStep } from "@/components/fix/fix-step";
import { StepHeader } from "@/components/student/step-header";
import { readFix } from "@/lib/read-models/exposure/read-fix";
import { readPersona } from "@/lib/read-models/seat/read-persona";
import { removeRoom } from "../remove-room";
import { seatPage } from "../seat-page";

interface PageProps {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ on?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("common.steps"))("fix") };
}

export default async function FixPage({ params, searchParams }: PageProps) {
  return seatPage(params, async ({ code, actor, locale }) => {
    const chosen = parseChosen((await searchParams).on);
    const [view, persona, t] = await Promise.all([
      readFix(actor, chosen),
      readPersona(actor, locale),
      getTranslations("exposure.fix"),
    ]);
    return (
      <>
        <StepHeader
          code={code}
          page="fix"
          persona={persona}
          aside={t("chosen", { count: chosen.length })}
          remove={actor.room.kind === "solo" ? removeRoom.bind(null, code) : undefined}
        />
        {view ? <FixStep code={code} view={view} chosen={chosen} /> : <FixCounting href={fixAddress(code, chosen)} />}
      </>
    );
  });
}
