import { useTranslations } from "next-intl";
import { PURPOSES, type Purpose } from "@/lib/domain/purpose";
import type { StaffRole } from "@/lib/domain/scenario";

export interface SitFormProps {
  takeRole: (form: FormData) => Promise<void>;
  /** where to go on once the role is taken */
  back: string;
  roles: readonly StaffRole["id"][];
  chosen: StaffRole["id"];
  purpose: Purpose;
}

/** A role and a purpose, both from closed lists. */
export function SitForm({ takeRole, back, roles, chosen, purpose }: SitFormProps) {
  const t = useTranslations("access");
  return (
    <form action={takeRole} className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <input type="hidden" name="back" value={back} />
      <label className="grid gap-1">
        <span className="desk-sub">{t("sit.role")}</span>
        <select key={chosen} name="role" className="desk-field" defaultValue={chosen}>
          {roles.map((each) => (
            <option key={each} value={each}>
              {t(`roles.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1">
        <span className="desk-sub">{t("sit.purpose")}</span>
        <select key={purpose} name="purpose" className="desk-field" defaultValue={purpose}>
          {PURPOSES.map((each) => (
            <option key={each} value={each}>
              {t(`purposes.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="desk-button" data-kind="primary">
        {t("sit.take")}
      </button>
    </form>
  );
}
