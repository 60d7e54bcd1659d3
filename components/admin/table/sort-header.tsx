import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { nextSort, type Sort } from "./column";

interface SortHeaderProps {
  sortKey: string;
  startsDescending?: boolean;
  current: Sort;
  href: (sort: Sort) => string;
  children: ReactNode;
}

/** A header that is a link: sorting is an address, so it can be shared and needs no script. */
export function SortHeader({ sortKey, startsDescending, current, href, children }: SortHeaderProps) {
  const t = useTranslations("admin.table");
  const next = nextSort(current, { sortKey, startsDescending });
  const active = current.key === sortKey;
  return (
    <Link href={href(next)} prefetch={false} scroll={false} title={next.descending ? t("sortDown") : t("sortUp")}>
      {children}
      {active ? <span aria-hidden="true">{current.descending ? "▾" : "▴"}</span> : null}
    </Link>
  );
}
