import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Refusal } from "@/lib/domain/refusal";
import { PageMessage } from "../page-message";
import { SitForm, type SitFormProps } from "./sit-form";

interface RefusedPageProps {
  base: string;
  /** null: the page may be opened, but what stands on it is withheld */
  refusal: Refusal | null;
  /** how to open what is withheld, where two can */
  notice: ReactNode;
  sit: SitFormProps | null;
}

/** Said instead of a page: who may not, why not, that the attempt was written down, and how to go on. */
export function RefusedPage({ base, refusal, notice, sit }: RefusedPageProps) {
  const t = useTranslations("access");
  return (
    <PageMessage title={t("refused.title")} text={useReason(refusal)}>
      {notice}
      <p className="w-full text-muted">{t("refused.log")}</p>
      <Link className="desk-button" href={`${base}/access`} prefetch={false}>
        {t("refused.access")}
      </Link>
      <Link className="desk-button" href={base} prefetch={false}>
        {t("refused.front")}
      </Link>
      {sit === null ? null : (
        <details className="w-full">
          <summary>{t("sit.other")}</summary>
          <div className="pt-3">
            <SitForm {...sit} />
          </div>
        </details>
      )}
    </PageMessage>
  );
}

function useReason(refusal: Refusal | null): string {
  const t = useTranslations("access");
  const safeguards = useTranslations("safeguards");
  if (refusal === null) return t("refused.withheld");
  const role = t(`roles.${refusal.role}`);
  const page = t(`pages.${refusal.page}`);
  if (refusal.because === "role" || refusal.because === "purpose")
    return t(`refused.${refusal.because}`, { role, page });
  return t("refused.safeguard", { safeguard: safeguards(`${refusal.because}.title`), role, page });
}
