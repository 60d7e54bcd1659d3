import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CheckIcon, ChevronDownIcon, NextIcon, PreviousIcon } from "../frame/icons";
import { useFigures } from "../use-figures";

export const PAGE_SIZES = [25, 50, 100, 200] as const;

interface PagerProps {
  /** null: a safeguard withholds how many there are */
  total: number | null;
  /** rows on this page */
  given: number;
  page: number;
  pageSize: number;
  href: (change: { page?: number; pageSize?: number }) => string;
  stuck?: boolean;
}

/** Which rows these are, and links to the rest. */
export function Pager({ total, given, page, pageSize, href, stuck = false }: PagerProps) {
  const t = useTranslations("admin.table");
  const figures = useFigures();
  const before = (page - 1) * pageSize;
  const first = given === 0 ? 0 : before + 1;
  const last = given === 0 ? 0 : before + given;
  const more = given > 0 && (total === null ? given === pageSize : before + given < total && given === pageSize);
  return (
    <nav className="desk-pager" data-stuck={stuck} aria-label={t("pages")}>
      <span className="flex items-center gap-2 max-sm:hidden">
        {t("rowsPerPage")}
        <button type="button" className="desk-button desk-page-size" popoverTarget="desk-page-size">
          {figures.integer(pageSize)}
          <ChevronDownIcon />
        </button>
      </span>
      <ul id="desk-page-size" popover="auto" className="desk-popover desk-menu">
        {PAGE_SIZES.map((size) => (
          <li key={size}>
            <Link
              href={href({ pageSize: size, page: 1 })}
              prefetch={false}
              aria-current={size === pageSize ? "true" : undefined}
            >
              {t("rows", { count: size })}
              {size === pageSize ? <CheckIcon /> : null}
            </Link>
          </li>
        ))}
      </ul>
      <span className="desk-sub">{t("synthetic")}</span>
      <span className="ml-auto font-semibold">
        {total === null
          ? t("rangeOfUnknown", { first: figures.integer(first), last: figures.integer(last) })
          : t("range", { first: figures.integer(first), last: figures.integer(last), total: figures.integer(total) })}
      </span>
      <span className="flex gap-2">
        <Step href={page > 1 ? href({ page: page - 1 }) : null} label={t("previous")}>
          <PreviousIcon />
        </Step>
        <Step href={more ? href({ page: page + 1 }) : null} label={t("next")}>
          <NextIcon />
        </Step>
      </span>
    </nav>
  );
}

function Step({ href, label, children }: { href: string | null; label: string; children: ReactNode }) {
  if (href === null)
    return (
      <button type="button" className="desk-step" disabled aria-label={label}>
        {children}
      </button>
    );
  return (
    <Link className="desk-step" href={href} prefetch={false} aria-label={label}>
      {children}
    </Link>
  );
}
