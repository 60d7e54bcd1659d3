import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { NotAtDesk } from "@/components/admin/not-at-desk";
import type { Access } from "@/lib/domain/access";
import { DomainError, type DomainErrorCode } from "@/lib/domain/domain-error";
import type { DeskPage } from "@/lib/domain/permission";
import { auditedView } from "@/lib/services/access/audited-view";
import { sitAtDesk } from "./actions";
import { type Desk, openDesk } from "./open-desk";

const NOT_FOUND: readonly DomainErrorCode[] = [
  "topic-not-found",
  "user-not-found",
  "cluster-not-found",
  "attack-not-found",
  "room-not-found",
];

interface DeskRequest<Value> {
  code: string;
  object: DeskPage;
  objectId?: string;
  /** This page below the tool's address, to come back to once a role is taken. */
  path: string;
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
    return draw(value, desk);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === "forbidden") return <Refused desk={desk} path={request.path} />;
    if (NOT_FOUND.includes(error.code)) notFound();
    throw error;
  }
}

function Refused({ desk, path }: { desk: Desk; path: string }) {
  const { code } = desk.actor.room;
  return (
    <NotAtDesk
      takeRole={sitAtDesk.bind(null, code)}
      back={`${desk.context.base}${path}`}
      stepsHref={`/r/${code}/group`}
    />
  );
}
