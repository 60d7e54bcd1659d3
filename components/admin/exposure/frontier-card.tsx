import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChartCard } from "@/components/charts/chart-card";
import { FrontierChart } from "@/components/charts/lazy-charts";
import type { ExposureLabView, Use } from "@/lib/domain/exposure-views";
import { USES } from "@/lib/domain/exposure-views";
import { KeepUp } from "../simulation/keep-up";
import { type ExposureChoice, exposureAddress } from "./exposure-address";
import { frontierMarkers } from "./frontier-markers";

/** While sets are still being measured; each look leaves a line in the log. */
const LOOK_EVERY_MS = 5_000;

interface FrontierCardProps {
  path: string;
  choice: ExposureChoice;
  view: ExposureLabView;
  use: Use;
}

/** Every set that was tried, and each safeguard alone: how many it exposes, and what it costs. */
export function FrontierCard({ path, choice, view, use }: FrontierCardProps) {
  const t = useTranslations("exposure.frontier");
  const uses = useTranslations("exposure.use");
  const names = useTranslations("safeguards");
  const { points, done, total } = view.frontier;
  const start = points.find(({ on }) => on.length === 0);
  const asMany = points.filter(({ on, exposed }) => on.length > 0 && start && exposed === start.exposed).length;
  const free = points
    .filter(({ on, exposed, feedQuality }) => on.length === 1 && exposed !== null && feedQuality !== null)
    .filter((point) => start && (point.exposed ?? 1) < (start.exposed ?? 0) && worth(point) >= worth(start))
    .sort((a, b) => (a.exposed ?? 1) - (b.exposed ?? 1))[0]?.on[0];
  const finding =
    done < total ? t("findingWaiting") : free ? t("findingBoth", { name: names(`${free}.title`) }) : t("findingNone");
  const drawn = frontierMarkers(points, use, view.measured, {
    name: (id) => names(`${id}.title`),
    none: t("none"),
  });
  return (
    <ChartCard
      id="frontier"
      finding={finding}
      sub={
        <>
          {t("sub", { use: uses(use) })} {asMany > 0 ? t("same", { count: asMany }) : null}
        </>
      }
      table={{
        columns: [t("set"), t("exposed"), ...USES.map((each) => uses(each)), t("changed"), t("tried"), t("best")],
        rows: points.map((point) => [
          point.on.length === 0 ? t("none") : point.on.map((id) => names(`${id}.title`)).join(" + "),
          rounded(point.exposed),
          ...USES.map((each) => rounded(point[each])),
          point.changed,
          point.tried ? t("yes") : t("compare"),
          point.best ? t("yes") : null,
        ]),
      }}
      asTable={choice.table === "frontier"}
      chartHref={exposureAddress(path, choice, { table: undefined })}
      tableHref={exposureAddress(path, choice, { table: "frontier" })}
    >
      <nav className="desk-use-choice desk-sub" aria-label={t("right")}>
        <span aria-hidden="true">{t("right")}</span>
        {USES.map((each) => (
          <Link
            key={each}
            href={exposureAddress(path, choice, { use: each })}
            prefetch={false}
            scroll={false}
            aria-current={each === use ? "true" : undefined}
          >
            {uses(each)}
          </Link>
        ))}
      </nav>
      {drawn ? (
        <FrontierChart {...drawn} useName={t("axisUse", { use: uses(use) })} />
      ) : (
        <p className="desk-sub px-4 py-6">{t("nothing")}</p>
      )}
      {done < total ? (
        <div className="desk-sub flex flex-wrap items-center gap-3 px-4 pt-2" aria-live="polite">
          <progress className="desk-progress" max={total} value={done} aria-label={t("findingWaiting")} />
          <span>{t("progress", { done, total })}</span>
          <KeepUp everyMs={LOOK_EVERY_MS} />
          <noscript>
            <a href={exposureAddress(path, choice)}>{t("again")}</a>
          </noscript>
        </div>
      ) : null}
    </ChartCard>
  );
}

const worth = ({ feedQuality }: { feedQuality: number | null }) => feedQuality ?? 0;
const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(6)));
