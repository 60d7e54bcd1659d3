import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFigures } from "../use-figures";
import type { Crumb, DeskContext } from "./desk-context";
import { RefreshIcon, SearchIcon } from "./icons";
import { SearchBox } from "./search-box";

interface PageFrameProps {
  desk: DeskContext;
  crumbs: Crumb[];
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  tabs?: ReactNode;
  narrator?: ReactNode;
  searchText?: string;
  children: ReactNode;
}

/** One page: breadcrumb and search above, title and actions, the content, and the narrator last. */
export function PageFrame({
  desk,
  crumbs,
  title,
  lead,
  actions,
  tabs,
  narrator,
  searchText,
  children,
}: PageFrameProps) {
  const t = useTranslations("admin.frame");
  const figures = useFigures();
  return (
    <>
      <header className="desk-head">
        <nav aria-label={t("breadcrumb")} className="min-w-0 flex-1">
          <ol className="desk-crumbs">
            {crumbs.map((crumb, index) => (
              <li
                key={crumb.label}
                data-last={index === crumbs.length - 1}
                className={crumb.mono ? "desk-id" : undefined}
              >
                {crumb.href === undefined ? (
                  <span aria-current={index === crumbs.length - 1 ? "page" : undefined}>{crumb.label}</span>
                ) : (
                  <Link href={crumb.href} prefetch={false}>
                    {crumb.label}
                  </Link>
                )}
              </li>
            ))}
          </ol>
        </nav>
        <SearchBox base={desk.base} value={searchText} />
        <Link className="desk-search-link" href={`${desk.base}/search`} prefetch={false} aria-label={t("openSearch")}>
          <SearchIcon />
        </Link>
        <p className="desk-refreshed">
          <RefreshIcon />
          {t.rich("refreshed", {
            time: () => <time dateTime={desk.refreshedAt}>{figures.time(desk.refreshedAt)}</time>,
          })}
        </p>
      </header>
      <main id="content" className="desk-main" tabIndex={-1}>
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 pb-4">
          <div className="min-w-0 flex-1 basis-72">
            <h1>{title}</h1>
            {lead === undefined ? null : <p className="desk-lead text-muted">{lead}</p>}
          </div>
          {actions === undefined ? null : <div className="flex flex-wrap gap-2">{actions}</div>}
        </div>
        {desk.notice}
        {tabs}
        {children}
      </main>
      {narrator}
    </>
  );
}
