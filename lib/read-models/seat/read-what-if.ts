import type { SeatActor } from "@/lib/domain/actor";
import { DomainError } from "@/lib/domain/domain-error";
import type { WhatIf } from "@/lib/domain/explanation";
import type { Locale } from "@/lib/domain/localized-text";
import { assignmentView } from "../assignment-view";
import { leaveOut } from "./left-out";
import { seatRecord } from "./seat-record";
import { userMap } from "./user-map";

/** The guess had the engine not counted these watches, and where on the map it puts the persona then. */
export async function readWhatIf(actor: SeatActor, locale: Locale, leftOut: string[]): Promise<WhatIf> {
  const record = await seatRecord(actor, locale);
  if (!record) throw new DomainError("persona-missing", "This seat has no persona yet.");
  const { without, sum, guess } = leaveOut(record, leftOut);
  const { place } = userMap(record.world, record.names, record.guess);
  return { without, assignment: assignmentView(record.world, record.names, guess), position: place(sum) };
}
