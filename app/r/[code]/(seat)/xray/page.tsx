import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { describePoster } from "@/components/poster/describe-poster";
import { EmptyStep } from "@/components/student/empty-step";
import { StepHeader } from "@/components/student/step-header";
import { watchSortOf } from "@/components/xray/sort-watches";
import { XrayStep } from "@/components/xray/xray-step";
import { readXray } from "@/lib/read-models/seat/read-xray";
import { removeRoom } from "../remove-room";
import { seatPage } from "../seat-page";

interface PageProps {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ sort?: string; watch?: string; view?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("common.steps"))("xray") };
}

export default async function XrayPage({ params, searchParams }: PageProps) {
  return seatPage(params, async ({ code, actor, locale }) => {
    const [view, { sort, watch, view: shape }, t] = await Promise.all([
      readXray(actor, locale),
      searchParams,
      getTranslations("common.steps"),
    ]);
    const count = view?.watches.length ?? 0;
    const alt = (eventId: string) => {
      const video = view?.watches.find((entry) => entry.eventId === eventId)?.video;
      return video ? describePoster({ topicId: video.posterTopicId, seed: video.posterSeed }, locale) : "";
    };
    return (
      <>
        <StepHeader
          code={code}
          page="xray"
          persona={view?.persona ?? null}
          aside={count > 0 ? t("after", { count }) : null}
          remove={actor.room.kind === "solo" ? removeRoom.bind(null, code) : undefined}
        />
        {view && count > 0 ? (
          <XrayStep
            code={code}
            view={view}
            choice={{ sort: watchSortOf(sort), watch: watch ?? null, table: shape === "table" }}
            alt={alt}
          />
        ) : (
          <EmptyStep code={code} step="xray" missing={view ? "watch" : "card"} />
        )}
      </>
    );
  });
}
