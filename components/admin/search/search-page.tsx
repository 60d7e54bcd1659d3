import Link from "next/link";
import { useTranslations } from "next-intl";
import type { SearchHits } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { SearchBox } from "../frame/search-box";
import { EmptyState } from "../table/empty-state";
import { ScrollRegion } from "../table/scroll-region";

const PLACE = { user: "users", topic: "topics", cluster: "clusters" } as const;

interface SearchPageProps {
  desk: DeskContext;
  text: string;
  hits: SearchHits["hits"];
}

export function SearchPage({ desk, text, hits }: SearchPageProps) {
  const t = useTranslations("admin.search");
  const narrator = useTranslations("admin.narrator");
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("workspace") }, { label: t("title") }]}
      title={text === "" ? t("title") : t("titleFor", { text })}
      lead={text === "" ? t("lead") : t("count", { count: hits.length })}
      searchText={text}
      narrator={<NarratorNote>{narrator("search")}</NarratorNote>}
    >
      <div className="pb-4 md:hidden">
        <SearchBox base={desk.base} value={text} id="desk-search-page" />
      </div>
      <div className="desk-card max-w-3xl">
        {hits.length === 0 ? (
          <EmptyState title={text === "" ? t("waiting") : t("empty")}>{t("hint")}</EmptyState>
        ) : (
          <ScrollRegion label={t("caption")}>
            <table className="desk-table desk-fits">
              <caption>{t("caption")}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("found")}</th>
                  <th scope="col">{t("kind")}</th>
                  <th scope="col">{t("id")}</th>
                </tr>
              </thead>
              <tbody>
                {hits.map((hit) => (
                  <tr key={`${hit.kind} ${hit.id}`}>
                    <th scope="row">
                      <Link
                        className={hit.kind === "user" ? "desk-id" : undefined}
                        href={`${desk.base}/${PLACE[hit.kind]}/${hit.id}`}
                        prefetch={false}
                      >
                        {hit.label}
                      </Link>
                    </th>
                    <td>{t(`kinds.${hit.kind}`)}</td>
                    <td className="desk-id text-muted">{hit.id}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        )}
      </div>
    </PageFrame>
  );
}
