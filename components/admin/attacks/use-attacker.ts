import { useTranslations } from "next-intl";
import type { AttackFacts } from "@/lib/domain/attack-views";

/** Attacks that need nothing from inside: published counts, or an advert. */
const ALONE = ["one-person-fewer", "advertisers-list"];

/** Who tries it, in words. */
export function useAttacker(): (attack: AttackFacts) => string {
  const t = useTranslations("attacks.page");
  const roles = useTranslations("admin.roles");
  return ({ id, from, role }) => {
    if (ALONE.includes(id)) return t("outsideAlone");
    return t(from, { role: roles(`${role}.label`) });
  };
}
