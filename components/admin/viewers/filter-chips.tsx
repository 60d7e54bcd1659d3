import Link from "next/link";
import { useTranslations } from "next-intl";
import { CrossIcon } from "../frame/icons";
import { useFigures } from "../use-figures";
import { type ViewersState, viewersHref } from "./viewers-state";

interface FilterChipsProps {
  path: string;
  state: ViewersState;
  cutOffShare: number;
  clusterName: string | undefined;
  regionName: string | undefined;
}

/** The filters in force, each with a link that takes it away. */
export function FilterChips({ path, state, cutOffShare, clusterName, regionName }: FilterChipsProps) {
  const t = useTranslations("admin.viewers.filter");
  const figures = useFigures();
  const minShare = state.minShare ?? cutOffShare;
  const digits = Number.isInteger(Math.round(minShare * 1e6) / 1e4) ? 0 : 1;
  const chips = [
    minShare > 0 ? { label: t("share", { share: figures.percent(minShare, digits) }), without: { minShare: 0 } } : null,
    state.seenWithinDays === undefined
      ? null
      : { label: t("seen", { days: state.seenWithinDays }), without: { seenWithinDays: undefined } },
    state.cluster === undefined
      ? null
      : { label: t("cluster", { cluster: clusterName ?? state.cluster }), without: { cluster: undefined } },
    state.region === undefined
      ? null
      : { label: t("region", { region: regionName ?? state.region }), without: { region: undefined } },
  ].filter((chip) => chip !== null);
  return (
    <ul className="contents" aria-label={t("inForce")}>
      {chips.map((chip) => (
        <li key={chip.label} className="desk-chip">
          {chip.label}
          <Link
            className="desk-chip-remove"
            href={viewersHref(path, state, chip.without)}
            prefetch={false}
            scroll={false}
            aria-label={t("remove", { filter: chip.label })}
          >
            <CrossIcon />
          </Link>
        </li>
      ))}
    </ul>
  );
}
