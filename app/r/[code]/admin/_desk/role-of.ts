import { getTranslations } from "next-intl/server";
import type { DeskRole } from "@/components/admin/frame/seat-footer";
import type { Actor } from "@/lib/domain/actor";

/** The role as the tool shows it; never anything about the seat. */
export async function roleOf(actor: Actor): Promise<DeskRole> {
  const t = await getTranslations("admin.roles");
  const role = actor.kind === "host" || actor.role === "user" ? "host" : actor.role;
  return { label: t(`${role}.label`), team: t(`${role}.team`) };
}
