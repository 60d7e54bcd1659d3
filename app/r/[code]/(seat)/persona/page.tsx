import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CardBuilder } from "@/components/persona/card-builder";
import { DealStep } from "@/components/persona/deal-step";
import styles from "@/components/persona/persona-page.module.css";
import { PersonaStep } from "@/components/persona/persona-step";
import { StepHeader } from "@/components/student/step-header";
import { readCardChoices } from "@/lib/read-models/seat/read-card-choices";
import { readPersona } from "@/lib/read-models/seat/read-persona";
import { removeRoom } from "../remove-room";
import { seatPage } from "../seat-page";
import { buildCard, dealFirst, spinAgain } from "./actions";
import { drawAvatars, drawHandles } from "./draw-choices";
import { spinsLeft } from "./spins";

interface PageProps {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ build?: string; problem?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("common.steps"))("persona") };
}

export default async function PersonaPage({ params, searchParams }: PageProps) {
  return seatPage(params, async ({ code, actor, locale }) => {
    const { build, problem } = await searchParams;
    const t = await getTranslations("persona");
    const persona = await readPersona(actor, locale);
    const building = build !== undefined && (persona?.watches ?? 0) === 0;
    return (
      <div className={styles.page}>
        <StepHeader
          code={code}
          page="persona"
          persona={persona}
          aside={persona?.dealt ? t("dealt") : null}
          remove={actor.room.kind === "solo" ? removeRoom.bind(null, code) : undefined}
        />
        {await step()}
      </div>
    );

    async function step() {
      if (building) {
        const choices = await readCardChoices(actor, locale);
        return (
          <CardBuilder
            code={code}
            choices={choices}
            handles={drawHandles(choices.words)}
            avatars={drawAvatars()}
            problem={problem === "likes" || problem === "taken" ? problem : null}
            build={buildCard.bind(null, code)}
          />
        );
      }
      if (!persona) return <DealStep code={code} deal={dealFirst.bind(null, code)} />;
      return (
        <PersonaStep
          code={code}
          persona={persona}
          spinsLeft={await spinsLeft(code)}
          spin={spinAgain.bind(null, code)}
        />
      );
    }
  });
}
