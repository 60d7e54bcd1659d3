import Link from "next/link";
import { useTranslations } from "next-intl";
import { CheckIcon } from "../frame/icons";
import { useFigures } from "../use-figures";
import { type ViewersState, viewersHref } from "./viewers-state";

type Filters = Pick<ViewersState, "minShare" | "seenWithinDays" | "cluster" | "region" | "sort">;

const NONE = { seenWithinDays: undefined, cluster: undefined, region: undefined, sort: "-share" } as const;
const VIEWS = {
  list: { ...NONE, minShare: undefined },
  everyone: { ...NONE, minShare: 0 },
  heavy: { ...NONE, minShare: 0.1 },
  week: { ...NONE, minShare: undefined, seenWithinDays: 7, sort: "-lastWatchedAt" },
} satisfies Record<string, Filters>;
export type SavedView = keyof typeof VIEWS;

/** The saved view that the list shows now, if it is one. */
export function currentView(state: ViewersState): SavedView | null {
  const keys = Object.keys(NONE).concat("minShare") as (keyof Filters)[];
  const names = Object.keys(VIEWS) as SavedView[];
  return names.find((name) => keys.every((key) => VIEWS[name][key] === state[key])) ?? null;
}

export function SavedViews({ path, state, cutOffShare }: { path: string; state: ViewersState; cutOffShare: number }) {
  const t = useTranslations("admin.viewers.views");
  const figures = useFigures();
  const current = currentView(state);
  return (
    <ul className="desk-menu">
      {(Object.keys(VIEWS) as SavedView[]).map((view) => (
        <li key={view}>
          <Link
            href={viewersHref(path, state, VIEWS[view])}
            prefetch={false}
            aria-current={view === current ? "true" : undefined}
          >
            {t(view, { share: figures.percent(view === "heavy" ? 0.1 : cutOffShare, 0) })}
            {view === current ? <CheckIcon /> : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}
