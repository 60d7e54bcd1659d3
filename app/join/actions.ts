"use server";

import { redirect } from "next/navigation";
import { DomainError, type DomainErrorCode } from "@/lib/domain/domain-error";
import { pageActor } from "@/lib/http/page-actor";
import { rememberToken } from "@/lib/http/room-cookies";
import { takeSeat } from "@/lib/services/seats/take-seat";
import { dealIfReady } from "./deal-if-ready";

const PROBLEMS: Partial<Record<DomainErrorCode, string>> = {
  "room-not-found": "not-found",
  "room-expired": "expired",
  "seat-limit": "full",
};

/** Code → seat. A browser that has a seat in the room keeps it. */
export async function joinRoom(form: FormData): Promise<void> {
  const code = String(form.get("code") ?? "")
    .replaceAll(/[\s-]/g, "")
    .toUpperCase();
  redirect(await addressAfterJoining(code));
}

async function addressAfterJoining(code: string): Promise<string> {
  try {
    const known = await pageActor(code).catch(() => null);
    if (known?.kind === "seat") return `/r/${known.room.code}/persona`;
    const { room, seatToken } = await takeSeat(code);
    await rememberToken("seat", room, seatToken);
    await dealIfReady(room, seatToken);
    return `/r/${room.code}/persona`;
  } catch (error) {
    const problem = error instanceof DomainError ? PROBLEMS[error.code] : undefined;
    if (!problem) throw error;
    return `/join?${new URLSearchParams({ code, problem })}`;
  }
}
