import Form from "next/form";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { CrossIcon } from "../frame/icons";
import { SavedViews } from "./saved-views";
import { StateFields } from "./state-fields";
import { VIEWER_COLUMNS, type ViewersState, viewersHref } from "./viewers-state";

/** Which columns the list shows: a GET form beside it, and the saved views below. */
export function ColumnPanel({ path, state, cutOffShare }: { path: string; state: ViewersState; cutOffShare: number }) {
  const t = useTranslations("admin.viewers");
  return (
    <section className="desk-card desk-column-panel" aria-labelledby="columns-title">
      <header className="flex items-center justify-between border-b border-line px-3 py-1">
        <h2 id="columns-title" className="text-xs font-semibold">
          {t("columnPanel.title")}{" "}
          <span className="font-normal text-muted">
            {t("columnPanel.count", { shown: state.columns.length + 1, all: VIEWER_COLUMNS.length + 1 })}
          </span>
        </h2>
        <Link
          className="desk-chip-remove"
          href={viewersHref(path, state, { panel: false })}
          prefetch={false}
          scroll={false}
          aria-label={t("columnPanel.close")}
        >
          <CrossIcon />
        </Link>
      </header>
      <Form action={path} prefetch={false} scroll={false} className="px-3 py-2">
        <StateFields
          state={state}
          fields={["sort", "minShare", "seenWithinDays", "cluster", "region", "pageSize", "panel"]}
        />
        <fieldset>
          <legend className="sr-only">{t("columnPanel.title")}</legend>
          <label className="flex min-h-7 items-center gap-2 text-muted">
            <input type="checkbox" checked disabled readOnly />
            {t("columns.userId")}
          </label>
          {VIEWER_COLUMNS.map((column) => (
            <label key={column} className="flex min-h-7 items-center gap-2">
              <input type="checkbox" name="columns" value={column} defaultChecked={state.columns.includes(column)} />
              {t(`columns.${column}`)}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="desk-button mt-2">
          {t("columnPanel.apply")}
        </button>
      </Form>
      <div className="border-t border-line px-1 py-2">
        <h3 className="px-2 pb-1 text-xs font-semibold">{t("views.title")}</h3>
        <SavedViews path={path} state={state} cutOffShare={cutOffShare} />
      </div>
    </section>
  );
}
