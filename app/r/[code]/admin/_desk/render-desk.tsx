import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { RefusedPage } from "@/components/admin/access/refused-page";
import { NotAtDesk } from "@/components/admin/not-at-desk";
import type { Access } from "@/lib/domain/access";
import { isStaff } from "@/lib/domain/actor";
import { DomainError, type DomainErrorCode } from "@/lib/domain/domain-error";
import type { DeskPage } from "@/lib/domain/permission";
import { RefusedError } from "@/lib/domain/refusal";
import { auditedView } from "@/lib/services/access/audited-view";
import { sittingOf } from "@/lib/services/access/desk-limits";
import { sitAtDesk } from "./actions";
import { deskNotice } from "./desk-notice";
import { type Desk, openDesk } from "./open-desk";

const NOT_FOUND: readonly DomainErrorCode[] = [
  "topic-not-found",
  "user-not-found",
  "cluster-not-found",
  "attack-not-found",
  "room-not-found",
];

const REFUSED: readonly DomainErrorCode[] = ["forbidden", "withheld", "rows-spent"];

interface DeskPlace {
  code: string;
  object: DeskPage;
  objectId?: string;
  /** This page below the tool's address, to come back to once a role is taken. */
  path: string;
}

interface DeskRequest<Value> extends DeskPlace {
  read: (access: Access, desk: Desk) => Promise<Value>;
  countRows?: (value: Value) => number;
}

/** The one way to a page of the tool: look through the audited view, then draw; a refusal is a page of its own. */
export async function renderDesk<Value>(
  request: DeskRequest<Value>,
  draw: (value: Value, desk: Desk) => ReactNode,
): Promise<ReactNode> {
  const desk = await openDesk(request.code);
  const { object, objectId } = request;
  try {
    const value = await auditedView(
      desk.actor,
      { action: "view", object, objectId, locale: desk.locale },
      (access) => request.read(access, desk),
      { countRows: request.countRows },
    );
    const notice = await deskNotice(desk.actor, object, `${desk.context.base}${request.path}`);
    return draw(value, notice === null ? desk : { ...desk, context: { ...desk.context, notice } });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (REFUSED.includes(error.code)) return <Refused desk={desk} request={request} error={error} />;
    if (NOT_FOUND.includes(error.code)) notFound();
    throw error;
  }
}

async function Refused({ desk, request, error }: { desk: Desk; request: DeskPlace; error: DomainError }) {
  const { actor, context } = desk;
  const { code } = actor.room;
  const back = `${context.base}${request.path}`;
  const takeRole = sitAtDesk.bind(null, code);
  const { role, purpose, roles } = await sittingOf(actor);
  if (!isStaff(actor))
    return <NotAtDesk takeRole={takeRole} back={back} roles={roles} stepsHref={`/r/${code}/group`} />;
  const refusal = error instanceof RefusedError ? error.refusal : null;
  return (
    <RefusedPage
      base={context.base}
      refusal={refusal}
      notice={refusal === null ? await deskNotice(actor, request.object, back) : null}
      sit={
        role === "host" || role === "user"
          ? null
          : { takeRole, back, roles, chosen: role, purpose: purpose ?? "lesson" }
      }
    />
  );
}
