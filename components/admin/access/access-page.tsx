import { useTranslations } from "next-intl";
import type { AccessView } from "@/lib/domain/access-matrix";
import type { DeskContext } from "../frame/desk-context";
import { NarratorNote } from "../frame/narrator-note";
import { PageFrame } from "../frame/page-frame";
import { AccessKey } from "./access-key";
import { AccessMatrixTable } from "./access-matrix-table";
import { SitForm, type SitFormProps } from "./sit-form";

interface AccessPageProps {
  desk: DeskContext;
  view: AccessView;
  /** as whom the reader sits here */
  sitting: string;
  /** null for the host, who leads the lesson and works nowhere */
  sit: Omit<SitFormProps, "roles" | "back"> | null;
}

export function AccessPage({ desk, view, sitting, sit }: AccessPageProps) {
  const t = useTranslations("access");
  const safeguards = useTranslations("safeguards");
  const list = view.safeguards.map((id) => safeguards(`${id}.title`)).join(" · ");
  const withPurpose = view.roles.filter(({ purposes }) => purposes.length > 0);
  const regional = view.roles.filter(({ regions }) => regions !== null);
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("page.workspace") }, { label: t("page.title") }]}
      title={t("page.title")}
      lead={t("page.lead")}
      narrator={<NarratorNote>{t("page.narrator")}</NarratorNote>}
    >
      {sit === null ? null : (
        <section className="desk-card mb-4 px-4 py-3" aria-labelledby="sit-title">
          <h2 id="sit-title" className="desk-finding">
            {t("sit.title")}
          </h2>
          <p className="pb-3 text-muted">{t("sit.text")}</p>
          <SitForm {...sit} roles={view.roles.map(({ id }) => id)} back={`${desk.base}/access`} />
        </section>
      )}
      <section className="desk-card mb-4">
        <header className="px-4 pt-3 pb-2">
          <h2 id="matrix-title" className="desk-finding">
            {t("page.matrix")}
          </h2>
          <p className="text-muted">{list === "" ? t("page.none") : t("page.on", { list })}</p>
          <AccessKey />
        </header>
        <AccessMatrixTable view={view} sitting={sitting} />
        <p className="desk-sub border-t border-line px-4 py-2">{t("page.openPages")}</p>
      </section>
      <div className="desk-grid" data-columns="halves">
        <section className="desk-card px-4 py-3" aria-labelledby="purposes-title">
          <h2 id="purposes-title" className="desk-finding">
            {t("page.purposesTitle")}
          </h2>
          <p className="pb-2 text-muted">{t("page.purposesText")}</p>
          <dl className="desk-pairs">
            {withPurpose.map(({ id, purposes }) => (
              <div key={id}>
                <dt>{t(`roles.${id}`)}</dt>
                <dd>{purposes.map((purpose) => t(`purposes.${purpose}`)).join(", ")}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="desk-card px-4 py-3" aria-labelledby="regions-title">
          <h2 id="regions-title" className="desk-finding">
            {t("page.regionsTitle")}
          </h2>
          <dl className="desk-pairs">
            {regional.map(({ id, regions }) => (
              <div key={id}>
                <dt>{t(`roles.${id}`)}</dt>
                <dd>{regions?.join(", ")}</dd>
              </div>
            ))}
            <div>
              <dt>{t("page.others")}</dt>
              <dd>{t("page.regionsAll")}</dd>
            </div>
          </dl>
        </section>
      </div>
    </PageFrame>
  );
}
