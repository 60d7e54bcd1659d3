import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { RunsState } from "@/lib/domain/simulation-settings";
import { EmptyState } from "../table/empty-state";
import { RunProgress } from "./run-progress";

interface RunOutcomeProps {
  page: "drift" | "feedLab";
  /** null before anything was run */
  state: RunsState | null;
  /** this very page */
  href: string;
  cancel: () => Promise<void>;
  /** what came of the run; null until it is there */
  children: ReactNode | null;
}

/** Below the settings: a word on what to do first, how far the run is, or what came of it. */
export function RunOutcome({ page, state, href, cancel, children }: RunOutcomeProps) {
  const t = useTranslations(`admin.${page}.empty`);
  if (state === null)
    return (
      <section className="desk-card">
        <EmptyState title={t("title")}>{t("text")}</EmptyState>
      </section>
    );
  if (children !== null && state.state === "ready") return children;
  return <RunProgress state={state.state === "ready" ? { state: "failed" } : state} href={href} cancel={cancel} />;
}
