import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { AccessRole, AccessRow, AccessView } from "@/lib/domain/access-matrix";
import type { DeskPage, UserField } from "@/lib/domain/permission";
import { ScrollRegion } from "../table/scroll-region";
import { AccessCell } from "./access-cell";

const KINDS = ["view", "export", "field"] as const;

/** Roles across, pages, exports and fields down; the first column stays while the rest scrolls. */
export function AccessMatrixTable({ view, sitting }: { view: AccessView; sitting: string }) {
  const t = useTranslations("access");
  const name = ({ kind, id }: AccessRow) =>
    kind === "field" ? t(`fields.${id as UserField}`) : t(`pages.${id as DeskPage}`);
  return (
    <ScrollRegion label={t("page.matrix")}>
      <table className="desk-table desk-access" data-rows="close">
        <caption>{t("page.matrix")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("page.what")}</th>
            {view.roles.map((role) => (
              <th key={role.id} scope="col" data-sitting={role.id === sitting}>
                <RoleHead role={role} />
              </th>
            ))}
          </tr>
        </thead>
        {KINDS.map((kind) => (
          <tbody key={kind}>
            <tr className="desk-access-group">
              <th scope="rowgroup" colSpan={view.roles.length + 1}>
                <span>{t(`page.groups.${kind}`)}</span>
              </th>
            </tr>
            {view.rows
              .filter((row) => row.kind === kind)
              .map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    {name(row)}
                    {row.people && kind !== "field" ? <span className="desk-tag">{t("page.people")}</span> : null}
                  </th>
                  {row.cells.map((cell, index) => (
                    <td key={view.roles[index]?.id} data-sitting={view.roles[index]?.id === sitting}>
                      <AccessCell cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function RoleHead({ role }: { role: AccessRole }) {
  const t = useTranslations("access");
  const { headCount, headCountBefore, regions, granted, used, outside } = role;
  const lines = [
    headCount === headCountBefore
      ? t("page.heads", { count: headCount })
      : t("page.headsFell", { count: headCount, before: headCountBefore }),
    outside
      ? t("page.outside")
      : regions === null
        ? t("page.regionsAll")
        : t("page.regions", { count: regions.length }),
    t("page.uses", { used, granted }),
  ];
  return (
    <>
      <span className="block font-semibold text-ink">{t(`roles.${role.id}`)}</span>
      {lines.map((line) => (
        <Fragment key={line}>
          <span className="block">{line}</span>
        </Fragment>
      ))}
    </>
  );
}
