import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GroupStep } from "@/components/group/group-step";
import { parseLeftOut } from "@/components/group/left-out";
import { EmptyStep } from "@/components/student/empty-step";
import { StepHeader } from "@/components/student/step-header";
import { readGroup } from "@/lib/read-models/seat/read-group";
import { sitAtDesk } from "../../admin/_desk/actions";
import { removeRoom } from "../remove-room";
import { seatPage } from "../seat-page";
import { vote } from "./actions";

interface PageProps {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ without?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("common.steps"))("group") };
}

export default async function GroupPage({ params, searchParams }: PageProps) {
  return seatPage(params, async ({ code, actor, locale }) => {
    const { without } = await searchParams;
    const [view, t] = await Promise.all([
      readGroup(actor, locale, parseLeftOut(without)),
      getTranslations("common.steps"),
    ]);
    const count = view?.persona.watches ?? 0;
    return (
      <>
        <StepHeader
          code={code}
          page="group"
          persona={view?.persona ?? null}
          aside={count > 0 ? t("after", { count }) : null}
          remove={actor.room.kind === "solo" ? removeRoom.bind(null, code) : undefined}
        />
        {view && count > 0 ? (
          <GroupStep code={code} view={view} vote={vote.bind(null, code)} sit={sitAtDesk.bind(null, code)} />
        ) : (
          <EmptyStep code={code} step="group" missing={view ? "watch" : "card"} />
        )}
      </>
    );
  });
}
