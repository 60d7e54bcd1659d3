import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import * as z from "zod";
import { ErasedStep } from "@/components/mine/erased-step";
import { MineStep } from "@/components/mine/mine-step";
import { NothingHeld } from "@/components/mine/nothing-held";
import { StepHeader } from "@/components/student/step-header";
import type { SeatActor } from "@/lib/domain/actor";
import { readAboutMe } from "@/lib/read-models/seat/read-about-me";
import { readErasure } from "@/lib/read-models/seat/read-erasure";
import { traceOf } from "@/lib/services/mine/trace-of";
import { removeRoom } from "../remove-room";
import { seatPage } from "../seat-page";
import { correct, erase, optOut } from "./actions";

interface PageProps {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ erased?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mine"))("title") };
}

export default async function MinePage({ params, searchParams }: PageProps) {
  return seatPage(params, async ({ code, actor, locale }) => {
    const about = await readAboutMe(actor, locale);
    const erasureId = z.uuid().safeParse((await searchParams).erased);
    const remove = actor.room.kind === "solo" ? removeRoom.bind(null, code) : undefined;
    return (
      <>
        <StepHeader code={code} page="mine" persona={about} remove={remove} />
        {about ? (
          <MineStep
            code={code}
            view={{ ...about, trace: await traceOf(actor, about) }}
            correct={correct.bind(null, code)}
            optOut={optOut.bind(null, code)}
            erase={erase.bind(null, code)}
          />
        ) : (
          await withoutPersona(code, actor, erasureId.success ? erasureId.data : null)
        )}
      </>
    );
  });
}

async function withoutPersona(code: string, actor: SeatActor, erasureId: string | null) {
  const erasure = erasureId === null ? null : await readErasure(actor, erasureId);
  return erasure ? <ErasedStep code={code} erasure={erasure} /> : <NothingHeld code={code} />;
}
