import { useTranslations } from "next-intl";
import { COLUMN_DAYS } from "@/lib/domain/simulation-settings";

/** Which days stand as columns. */
export function DriftColumns({ chosen }: { chosen: readonly number[] }) {
  const t = useTranslations("admin.drift.columns");
  const all = [...new Set([...COLUMN_DAYS, ...chosen])].sort((a, b) => a - b);
  return (
    <fieldset>
      <legend className="desk-sub pb-1">{t("legend")}</legend>
      <span className="flex flex-wrap gap-x-3">
        {all.map((day) => (
          <label key={day} className="inline-flex min-h-7 items-center gap-1.5">
            <input type="checkbox" name="column" value={day} defaultChecked={chosen.includes(day)} />
            {day}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
