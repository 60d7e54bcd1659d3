import { useTranslations } from "next-intl";
import type { WithheldReason } from "@/lib/domain/publishing";
import { EmptyState } from "../table/empty-state";

/** In the place of rows about people: which safeguard took them, and what is still here. */
export function NoPeople({ reason }: { reason: WithheldReason }) {
  const t = useTranslations("admin.withheld.people");
  return <EmptyState title={t(`${reason}.title`)}>{t(`${reason}.text`)}</EmptyState>;
}
