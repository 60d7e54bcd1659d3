"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { PageMessage } from "@/components/admin/page-message";

export default function AdminError({ reset }: { reset: () => void }) {
  const t = useTranslations("admin.error");
  const base = usePathname().split("/").slice(0, 4).join("/");
  return (
    <PageMessage title={t("title")} text={t("text")}>
      <button type="button" className="desk-button" data-kind="primary" onClick={reset}>
        {t("retry")}
      </button>
      <Link className="desk-button" href={base} prefetch={false}>
        {t("overview")}
      </Link>
    </PageMessage>
  );
}
