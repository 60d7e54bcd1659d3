import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PersonaAside } from "@/components/watch/persona-aside";
import { WatchStep } from "@/components/watch/watch-step";
import { readComments } from "@/lib/read-models/seat/read-comments";
import { readXray } from "@/lib/read-models/seat/read-xray";
import { removeRoom } from "../remove-room";
import { seatPage } from "../seat-page";
import { moreVideos } from "./actions";
import { feedCards } from "./feed-cards";

interface PageProps {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ auto?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("common.steps"))("watch") };
}

export default async function WatchPage({ params, searchParams }: PageProps) {
  return seatPage(params, async ({ code, actor, locale }) => {
    const kept = await readXray(actor, locale);
    if (!kept) redirect(`/r/${code}/persona`);
    const [cards, comments, { auto }] = await Promise.all([
      feedCards(actor, locale),
      readComments(actor, locale),
      searchParams,
    ]);
    const inOrder = [...kept.watches].sort((a, b) => a.sequence - b.sequence);
    return (
      <WatchStep
        code={code}
        persona={kept.persona}
        cards={cards}
        stays={inOrder.map(({ secondsStayed }) => ({ seconds: secondsStayed }))}
        facts={kept.facts}
        comments={comments}
        autopilot={auto === "1"}
        loadMore={moreVideos.bind(null, code)}
        remove={actor.room.kind === "solo" ? removeRoom.bind(null, code) : undefined}
      >
        <PersonaAside persona={kept.persona} />
      </WatchStep>
    );
  });
}
