"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { PageMessage } from "@/components/admin/page-message";

const LIST = { topic: "topics", user: "users", cluster: "clusters", attack: "attacks", page: "overview" } as const;

/** Says what is missing, by its kind, and leads back to the list of that kind. */
export function NothingThere({ kind }: { kind: keyof typeof LIST }) {
  const t = useTranslations("admin.notFound");
  const base = usePathname().split("/").slice(0, 4).join("/");
  const list = LIST[kind];
  return (
    <PageMessage title={t(`${kind}.title`)} text={t(`${kind}.text`)}>
      <Link className="desk-button" href={list === "overview" ? base : `${base}/${list}`} prefetch={false}>
        {t(list)}
      </Link>
    </PageMessage>
  );
}
