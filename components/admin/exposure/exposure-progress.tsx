import { useTranslations } from "next-intl";
import type { DeskContext } from "../frame/desk-context";
import { PageFrame } from "../frame/page-frame";
import { KeepUp } from "../simulation/keep-up";
import { EmptyState } from "../table/empty-state";
import "../simulation/simulation.css";

interface ExposureProgressProps {
  desk: DeskContext;
  /** null: it failed */
  state: { done: number; total: number } | null;
  /** this very page */
  href: string;
}

/** What stands in place of the measures while they are taken; they come by themselves. */
export function ExposureProgress({ desk, state, href }: ExposureProgressProps) {
  const t = useTranslations("exposure");
  return (
    <PageFrame desk={desk} crumbs={[{ label: t("lab") }, { label: t("title") }]} title={t("title")}>
      {state === null ? (
        <section className="desk-card" aria-live="polite">
          <EmptyState title={t("progress.failed")}>
            {t("progress.failedText")} <a href={href}>{t("progress.again")}</a>
          </EmptyState>
        </section>
      ) : (
        <section
          className="desk-card grid justify-items-start gap-2 px-4 py-6"
          aria-busy="true"
          aria-labelledby="measuring"
        >
          <h2 id="measuring" className="desk-finding">
            {t("progress.title")}
          </h2>
          <progress className="desk-progress" aria-labelledby="measuring" max={state.total} value={state.done} />
          <p className="text-muted">{t("progress.text", state)}</p>
          <KeepUp />
          <noscript>
            <meta httpEquiv="refresh" content="3" />
            <a href={href}>{t("progress.again")}</a>
          </noscript>
        </section>
      )}
    </PageFrame>
  );
}
