import { useTranslations } from "next-intl";
import type { AttackFacts } from "@/lib/domain/attack-views";

/** Where the idea is from, and that the people are nobody's. */
export function AttackTags({ basis }: Pick<AttackFacts, "basis">) {
  const t = useTranslations("attacks.page.tags");
  return (
    <ul className="desk-tags">
      <li data-tag={basis}>{t(basis)}</li>
      <li data-tag="invented">{t("invented")}</li>
    </ul>
  );
}
