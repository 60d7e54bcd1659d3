import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CrossIcon } from "./icons";
import { NarratorLeader } from "./narrator-leader";

interface NarratorNoteProps {
  children: ReactNode;
  /** A leader runs to the row with `data-own`. */
  leads?: boolean;
}

/** A margin note in the voice that is not the company's. Last in reading order; it closes without a script. */
export function NarratorNote({ children, leads = false }: NarratorNoteProps) {
  const t = useTranslations("admin.narrator");
  return (
    <>
      <dialog open className="narrator desk-narrator" data-leads={leads} aria-labelledby="narrator-name">
        <form method="dialog">
          <p id="narrator-name" className="font-semibold">
            {t("name")}
          </p>
          <button type="submit" aria-label={t("dismiss")}>
            <CrossIcon />
          </button>
        </form>
        <div className="desk-narrator-text">{children}</div>
      </dialog>
      {leads ? <NarratorLeader /> : null}
    </>
  );
}
