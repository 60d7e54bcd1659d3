import Link from "next/link";
import { useTranslations } from "next-intl";
import type { WithheldReason } from "@/lib/domain/publishing";
import { EmptyState } from "../table/empty-state";

interface NoPeopleProps {
  reason: WithheldReason;
  /** a page that still has something to show in their place */
  still?: { href: string; label: string };
}

/** In the place of rows about people: which safeguard took them, and what is still here. */
export function NoPeople({ reason, still }: NoPeopleProps) {
  const t = useTranslations("admin.withheld.people");
  return (
    <EmptyState title={t(`${reason}.title`)}>
      {t(`${reason}.text`)}
      {still === undefined ? null : (
        <Link className="mt-3 block" href={still.href} prefetch={false}>
          {still.label}
        </Link>
      )}
    </EmptyState>
  );
}
