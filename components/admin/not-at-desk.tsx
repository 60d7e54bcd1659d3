import Link from "next/link";
import { useTranslations } from "next-intl";
import type { StaffRole } from "@/lib/domain/scenario";
import { SitForm } from "./access/sit-form";

interface NotAtDeskProps {
  takeRole: (form: FormData) => Promise<void>;
  /** Where to go on once the role is taken. */
  back: string;
  roles: readonly StaffRole["id"][];
  stepsHref: string;
}

/** Said to a seat without a staff role. It can take one here: that is the lesson's step, and it leaves a trace. */
export function NotAtDesk({ takeRole, back, roles, stepsHref }: NotAtDeskProps) {
  const t = useTranslations("admin.notAtDesk");
  const sit = useTranslations("access.sit");
  return (
    <main id="content" className="desk-main desk-alone" tabIndex={-1}>
      <div className="desk-card p-6">
        <h1>{t("title")}</h1>
        <p className="pt-2">{t("text")}</p>
        <form action={takeRole} className="pt-4">
          <input type="hidden" name="back" value={back} />
          <button type="submit" className="desk-button" data-kind="primary">
            {t("takeRole")}
          </button>
        </form>
        <p className="pt-3 text-muted">{t("trace")}</p>
        <details className="pt-3">
          <summary>{sit("other")}</summary>
          <p className="pt-1 pb-3 text-muted">{sit("text")}</p>
          <SitForm takeRole={takeRole} back={back} roles={roles} chosen="trends-analyst" purpose="lesson" />
        </details>
        <p className="pt-4">
          <Link href={stepsHref} prefetch={false}>
            {t("back")}
          </Link>
        </p>
      </div>
    </main>
  );
}
