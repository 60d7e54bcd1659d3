import Form from "next/form";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PlusIcon } from "../frame/icons";
import { useFigures } from "../use-figures";
import { StateFields } from "./state-fields";
import type { ViewersState } from "./viewers-state";

const SHARES = [0, 0.01, 0.03, 0.05, 0.1, 0.2] as const;
const DAYS = [1, 3, 7, 14, 28] as const;

export interface RegionOption {
  id: string;
  label: string;
}

interface FilterFormProps {
  path: string;
  state: ViewersState;
  cutOffShare: number;
  clusters: readonly { clusterId: string; name: string }[];
  regions: readonly RegionOption[];
}

/** Add filter: a popover with a GET form; both work without a script. */
export function FilterForm({ path, state, cutOffShare, clusters, regions }: FilterFormProps) {
  const t = useTranslations("admin.viewers.filter");
  const figures = useFigures();
  const minShare = state.minShare ?? cutOffShare;
  const shares = [...new Set([...SHARES, minShare])].sort((a, b) => a - b);
  return (
    <>
      <button type="button" className="desk-add-filter" popoverTarget="desk-filter">
        <PlusIcon />
        {t("add")}
      </button>
      <div id="desk-filter" popover="auto" className="desk-popover">
        <Form action={path} prefetch={false} className="grid gap-3">
          <StateFields state={state} fields={["sort", "pageSize", "columns", "panel"]} />
          <Field id="filter-share" label={t("shareLabel")}>
            <select id="filter-share" className="desk-field" name="minShare" defaultValue={String(minShare)}>
              {shares.map((share) => (
                <option key={share} value={share}>
                  {share === 0 ? t("anyShare") : t("atLeast", { share: figures.percent(share, 0) })}
                </option>
              ))}
            </select>
          </Field>
          <Field id="filter-seen" label={t("seenLabel")}>
            <select
              id="filter-seen"
              className="desk-field"
              name="seenWithinDays"
              defaultValue={state.seenWithinDays ?? ""}
            >
              <option value="">{t("anyTime")}</option>
              {DAYS.map((days) => (
                <option key={days} value={days}>
                  {t("withinDays", { days })}
                </option>
              ))}
            </select>
          </Field>
          <Field id="filter-cluster" label={t("clusterLabel")}>
            <select id="filter-cluster" className="desk-field" name="cluster" defaultValue={state.cluster ?? ""}>
              <option value="">{t("anyCluster")}</option>
              {clusters.map((cluster) => (
                <option key={cluster.clusterId} value={cluster.clusterId}>
                  {cluster.name}
                </option>
              ))}
            </select>
          </Field>
          <Field id="filter-region" label={t("regionLabel")}>
            <select id="filter-region" className="desk-field" name="region" defaultValue={state.region ?? ""}>
              <option value="">{t("anyRegion")}</option>
              {regions.map((region) => (
                <option key={region.id} value={region.id}>
                  {region.label}
                </option>
              ))}
            </select>
          </Field>
          <button type="submit" className="desk-button justify-self-start" data-kind="primary">
            {t("apply")}
          </button>
        </Form>
      </div>
    </>
  );
}

function Field({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="desk-sub">
        {label}
      </label>
      {children}
    </div>
  );
}
