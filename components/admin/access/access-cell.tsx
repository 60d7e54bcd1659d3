import { useTranslations } from "next-intl";
import type { AccessCell as Cell } from "@/lib/domain/access-matrix";
import { CheckIcon } from "../frame/icons";

/** One mark of the matrix. What a safeguard took is named, so that colour is never all that tells. */
export function AccessCell({ cell }: { cell: Cell }) {
  const t = useTranslations("access.page.cells");
  const safeguards = useTranslations("safeguards");
  if (cell.may === "yes")
    return (
      <span className="desk-may" data-may="yes">
        <CheckIcon />
        <span className="sr-only">{t("yes")}</span>
      </span>
    );
  if (cell.may === "purpose")
    return (
      <span className="desk-may" data-may="purpose">
        {t("purpose")}
      </span>
    );
  if (cell.by === null)
    return (
      <span className="desk-may" data-may="no">
        <span aria-hidden="true">—</span>
        <span className="sr-only">{t("no")}</span>
      </span>
    );
  const why = t("taken", { safeguard: safeguards(`${cell.by}.title`) });
  return (
    <span className="desk-may" data-may="taken" title={why}>
      <span aria-hidden="true">{t("gone")}</span>
      <span className="sr-only">{why}</span>
    </span>
  );
}
