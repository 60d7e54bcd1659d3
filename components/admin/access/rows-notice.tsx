import { useTranslations } from "next-intl";
import { useFigures } from "../use-figures";

export interface RowsLeft {
  left: number;
  limit: number;
  /** when there are more */
  againAt: string;
}

/** How many rows about people the role may still see in this hour. */
export function RowsNotice({ rows: { left, limit, againAt } }: { rows: RowsLeft }) {
  const t = useTranslations("access.rows");
  const time = useFigures().time(againAt);
  return <p className="desk-shut">{left > 0 ? t("left", { left, limit, time }) : t("spent", { limit, time })}</p>;
}
