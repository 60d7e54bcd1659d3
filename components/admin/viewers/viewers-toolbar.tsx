import { useTranslations } from "next-intl";
import { ChevronDownIcon, FilterIcon } from "../frame/icons";
import { useFigures } from "../use-figures";
import { FilterChips } from "./filter-chips";
import { FilterForm, type RegionOption } from "./filter-form";
import { currentView, SavedViews } from "./saved-views";
import type { ViewersState } from "./viewers-state";

interface ViewersToolbarProps {
  path: string;
  state: ViewersState;
  cutOffShare: number;
  clusters: readonly { clusterId: string; name: string }[];
  regions: readonly RegionOption[];
  total: number | null;
  users: number | null;
}

/** Saved views, filters in force, and how many users are left of all. */
export function ViewersToolbar(props: ViewersToolbarProps) {
  const { path, state, cutOffShare, clusters } = props;
  const t = useTranslations("admin.viewers");
  const withheld = useTranslations("admin.withheld");
  const figures = useFigures();
  const view = currentView(state);
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-2 pb-3">
      <button type="button" className="desk-view-button" popoverTarget="desk-views">
        <FilterIcon />
        {view === null
          ? t("views.custom")
          : t(`views.${view}`, { share: figures.percent(view === "heavy" ? 0.1 : cutOffShare, 0) })}
        <ChevronDownIcon />
      </button>
      <div id="desk-views" popover="auto" className="desk-popover desk-popover-menu">
        <SavedViews path={path} state={state} cutOffShare={cutOffShare} />
      </div>
      <span className="mx-1 h-5 border-l border-line max-sm:hidden" />
      <FilterChips
        path={path}
        state={state}
        cutOffShare={cutOffShare}
        regionName={props.regions.find((region) => region.id === state.region)?.label}
        clusterName={clusters.find((cluster) => cluster.clusterId === state.cluster)?.name}
      />
      <FilterForm path={path} state={state} cutOffShare={cutOffShare} clusters={clusters} regions={props.regions} />
      <p className="ml-auto text-xs text-muted">
        {props.total === null || props.users === null
          ? withheld("listCount", { total: figures.integer(props.total) })
          : t("count", { total: figures.integer(props.total), users: figures.integer(props.users) })}
      </p>
    </div>
  );
}
