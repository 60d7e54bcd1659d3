import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DeskPage } from "@/lib/domain/permission";
import { DeskBrand } from "./desk-brand";
import { DeskKeys } from "./desk-keys";
import { type DeskStamp, DeskStrip } from "./desk-strip";
import { MenuIcon } from "./icons";
import { KeysHelp } from "./keys-help";
import { NavigationDrawer } from "./navigation-drawer";
import { useNavigationGroups } from "./navigation-groups";
import { NavigationList } from "./navigation-list";
import { type DeskRole, SeatFooter } from "./seat-footer";

interface DeskShellProps {
  base: string;
  stamp: DeskStamp;
  role: DeskRole;
  /** those that the role may open */
  pages: readonly DeskPage[];
  stepsHref: string | null;
  children: ReactNode;
}

/** Strip, navigation and keys around every page of the tool. The pages bring their own head. */
export function DeskShell({ base, stamp, role, pages, stepsHref, children }: DeskShellProps) {
  const t = useTranslations("admin.frame");
  const groups = useNavigationGroups(base, pages);
  return (
    <>
      <a className="desk-skip" href="#content">
        {t("skip")}
      </a>
      <DeskStrip stamp={stamp} />
      <NavigationDrawer label={t("menu")} icon={<MenuIcon />}>
        <NavigationList groups={groups} label={t("navigation")} />
        <SeatFooter role={role} accessHref={`${base}/access`} stepsHref={stepsHref} />
      </NavigationDrawer>
      <section className="desk-side" aria-label={t("tool")}>
        <DeskBrand base={base} />
        <NavigationList groups={groups} label={t("navigation")} />
        <KeysHelp />
        <SeatFooter role={role} accessHref={`${base}/access`} stepsHref={stepsHref} />
      </section>
      <div className="desk-page">{children}</div>
      <DeskKeys base={base} />
    </>
  );
}
