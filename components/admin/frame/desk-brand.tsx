import Link from "next/link";
import { useTranslations } from "next-intl";
import { MarkIcon } from "./icons";

export function DeskBrand({ base }: { base: string }) {
  const t = useTranslations("admin.frame");
  return (
    <Link href={base} prefetch={false} className="desk-brand">
      <MarkIcon />
      <span>
        <b>{t("brand")}</b> {t("internal")}
      </span>
    </Link>
  );
}
