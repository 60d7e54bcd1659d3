import type { ReactNode } from "react";
import { OpeningPanel } from "@/components/admin/access/opening-panel";
import { RowsNotice } from "@/components/admin/access/rows-notice";
import { actingRole } from "@/lib/domain/acting-role";
import type { Actor } from "@/lib/domain/actor";
import type { DeskPage } from "@/lib/domain/permission";
import { deskLimits } from "@/lib/services/access/desk-limits";
import { agreeAtDesk, askAtDesk } from "./opening-actions";

/** What stands above rows about people while a safeguard holds some of them back; null while none does. */
export async function deskNotice(actor: Actor, page: DeskPage, back: string): Promise<ReactNode> {
  const { openings, rows } = await deskLimits(actor, page);
  if (openings === null && rows === null) return null;
  const { code, kind } = actor.room;
  return (
    <>
      {openings === null ? null : (
        <OpeningPanel
          openings={openings}
          sitting={actingRole(actor)}
          solo={kind === "solo"}
          ask={askAtDesk.bind(null, code)}
          agree={agreeAtDesk.bind(null, code)}
          back={back}
        />
      )}
      {rows === null ? null : <RowsNotice rows={rows} />}
    </>
  );
}
