import { useTranslations } from "next-intl";
import { CheckIcon } from "../frame/icons";

/** What the marks of the matrix mean; read aloud they say so themselves. */
export function AccessKey() {
  const t = useTranslations("access.page");
  return (
    <ul className="desk-sub flex flex-wrap gap-x-4 gap-y-1 pt-2" aria-label={t("key")}>
      <li className="flex items-center gap-1.5">
        <span className="desk-may" data-may="yes" aria-hidden="true">
          <CheckIcon />
        </span>
        {t("keyYes")}
      </li>
      <li className="flex items-center gap-1.5">
        <span className="desk-may" data-may="purpose" aria-hidden="true">
          {t("cells.purpose")}
        </span>
        {t("keyPurpose")}
      </li>
      <li className="flex items-center gap-1.5">
        <span className="desk-may" data-may="taken" aria-hidden="true">
          {t("cells.gone")}
        </span>
        {t("keyTaken")}
      </li>
      <li className="flex items-center gap-1.5">
        <span aria-hidden="true">—</span>
        {t("keyNo")}
      </li>
    </ul>
  );
}
