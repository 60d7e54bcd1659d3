import { useTranslations } from "next-intl";
import type { RunsState } from "@/lib/domain/simulation-settings";
import { EmptyState } from "../table/empty-state";
import { useFigures } from "../use-figures";
import { KeepUp } from "./keep-up";

interface RunProgressProps {
  state: Exclude<RunsState, { state: "ready" }>;
  /** this very page */
  href: string;
  cancel: () => Promise<void>;
}

/** How far a run is, with its rate and what remains; the page comes by itself when it is there. */
export function RunProgress({ state, href, cancel }: RunProgressProps) {
  const t = useTranslations("admin.simulation.progress");
  const figures = useFigures();
  if (state.state === "failed" || state.state === "busy") {
    return (
      <section className="desk-card" aria-live="polite">
        <EmptyState title={t(`${state.state}.title`)}>
          {t(`${state.state}.text`)} <a href={href}>{t("again")}</a>
        </EmptyState>
      </section>
    );
  }
  const { done, total, perSecond, secondsLeft } = state;
  return (
    <section
      className="desk-card grid justify-items-start gap-2 px-4 py-6"
      aria-busy="true"
      aria-labelledby="run-title"
    >
      <h2 id="run-title" className="desk-finding">
        {state.state === "waiting" && done === 0 ? t("waiting") : t("running")}
      </h2>
      <progress className="desk-progress" aria-labelledby="run-title" max={total} value={done} />
      <p className="text-muted">
        {done === total
          ? t("measuring")
          : perSecond > 0
            ? t("rate", {
                done,
                total,
                rate: figures.integer(Math.round(perSecond)),
                left: Math.max(1, Math.ceil(secondsLeft ?? 0)),
              })
            : t("days", { done, total })}
      </p>
      <form action={cancel}>
        <button type="submit" className="desk-button">
          {t("cancel")}
        </button>
      </form>
      <KeepUp />
      <noscript>
        <meta httpEquiv="refresh" content="3" />
        <a href={href}>{t("again")}</a>
      </noscript>
    </section>
  );
}
