import { useTranslations } from "next-intl";
import type { PeopleNote } from "@/lib/domain/admin-views";
import { Notice } from "./notice";

interface PeopleNoteProps {
  note: PeopleNote;
  /** rows that are shown all the same */
  given: number;
}

/** Above rows about people: that an hour's rows are used up, and what this role may not read of them. */
export function PeopleNotice({ note, given }: PeopleNoteProps) {
  const t = useTranslations("admin.withheld");
  const { withheld, withheldFields } = note;
  if (withheld !== null && given === 0) return null;
  const lines = [
    withheld === "row-caps" ? t("people.row-caps.text") : null,
    withheldFields.length === 0
      ? null
      : t("fields.text", { fields: withheldFields.map((field) => t(`fields.names.${field}`)).join(", ") }),
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return <Notice title={withheld === null ? t("fields.title") : t("people.row-caps.title")} lines={lines} />;
}
