import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type ExposureChoice, exposureAddress, parseSet } from "@/components/admin/exposure/exposure-address";
import { ExposurePage } from "@/components/admin/exposure/exposure-page";
import { ExposureProgress } from "@/components/admin/exposure/exposure-progress";
import { firstOf } from "@/components/admin/table/list-address";
import { type Actor, isStaff } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import { USES } from "@/lib/domain/exposure-views";
import { type ExposureState, prepareExposure } from "@/lib/read-models/exposure/prepare-exposure";
import { readExposureLab } from "@/lib/read-models/exposure/read-exposure-lab";
import { switchSafeguards } from "../_desk/exposure-actions";
import { openDesk } from "../_desk/open-desk";
import type { DeskPageProps } from "../_desk/page-props";
import { renderDesk } from "../_desk/render-desk";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("exposure"))("title") };
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const query = await searchParams;
  const choice: ExposureChoice = {
    group: firstOf(query, "group"),
    role: firstOf(query, "role"),
    tried: parseSet(firstOf(query, "try")),
    use: firstOf(query, "use"),
    table: firstOf(query, "table"),
  };
  const { actor, context } = await openDesk(code);
  const path = `${context.base}/exposure`;
  const set = choice.tried ?? actor.room.safeguards;
  const state = await stateOf(actor, choice, set, path);
  // Only finished measures show anything; waiting for them leaves no line in the audit log a second.
  if (state !== null && state.state !== "ready")
    return (
      <ExposureProgress
        desk={context}
        state={state.state === "running" ? state : null}
        href={exposureAddress(path, choice)}
      />
    );
  return renderDesk(
    { code, object: "exposure", path: "/exposure", read: (access) => readExposureLab(access, choice, set) },
    (view, desk) => (
      <ExposurePage
        desk={desk.context}
        view={view}
        choice={choice}
        use={USES.find((use) => use === choice.use) ?? USES[0]}
        switching={{
          leads: desk.actor.kind === "host" || desk.actor.room.kind === "solo",
          action: switchSafeguards.bind(null, code),
          back: exposureAddress(path, choice, { tried: undefined, table: undefined }),
          tryHref: (ids) => exposureAddress(path, choice, { tried: [...ids] }),
        }}
      />
    ),
  );
}

/** null for someone who may not look: the page's own door refuses them. An address that names what is not there is mended. */
async function stateOf(
  actor: Actor,
  choice: ExposureChoice,
  set: Parameters<typeof prepareExposure>[2],
  path: string,
): Promise<ExposureState | null> {
  if (!isStaff(actor)) return null;
  try {
    return await prepareExposure(actor, choice, set);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "invalid-input") throw error;
    return redirect(exposureAddress(path, choice, { group: undefined, role: undefined }));
  }
}
