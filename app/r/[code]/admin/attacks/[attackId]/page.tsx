import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { stepWithin } from "@/components/admin/attacks/attack-address";
import { AttackPage } from "@/components/admin/attacks/attack-page";
import { firstOf } from "@/components/admin/table/list-address";
import { attackSeedSchema } from "@/lib/domain/attack-views";
import { USUAL_SEED } from "@/lib/read-models/attacks/list-attacks";
import { readAttack } from "@/lib/read-models/attacks/read-attack";
import type { DeskPageProps } from "../../_desk/page-props";
import { renderDesk } from "../../_desk/render-desk";

interface Place {
  attackId: string;
}

export async function generateMetadata({ params }: DeskPageProps<Place>): Promise<Metadata> {
  const t = await getTranslations("attacks");
  const key = `${(await params).attackId}.title`;
  return { title: t.has(key) ? t(key) : t("page.title") };
}

export default async function Page({ params, searchParams }: DeskPageProps<Place>) {
  const { code, attackId } = await params;
  const query = await searchParams;
  const asked = {
    seed: attackSeedSchema.catch(USUAL_SEED).parse(Number(firstOf(query, "seed") ?? USUAL_SEED)),
    group: firstOf(query, "group"),
    alone: firstOf(query, "alone") !== undefined,
  };
  return renderDesk(
    {
      code,
      object: "attacks",
      objectId: attackId,
      path: `/attacks/${attackId}`,
      read: (access) => readAttack(access, attackId, asked),
    },
    (play, desk) => (
      <AttackPage
        desk={desk.context}
        play={play}
        step={stepWithin(firstOf(query, "step"), play.run.trace.length + 1)}
      />
    ),
  );
}
