import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { deskFont } from "@/app/_fonts/desk-font";
import { monoFont } from "@/app/_fonts/mono-font";
import { DeskShell } from "@/components/admin/frame/desk-shell";
import { DeskStrip } from "@/components/admin/frame/desk-strip";
import { isStaff } from "@/lib/domain/actor";
import { sittingOf } from "@/lib/services/access/desk-limits";
import "@/components/admin/desk.css";
import "@/components/admin/controls.css";
import "@/components/admin/access/access.css";
import "@/components/admin/frame/frame.css";
import "@/components/admin/frame/narrator.css";
import "@/components/admin/pages.css";
import "@/components/admin/table/table.css";
import "@/components/admin/viewers/viewers.css";
import { openDesk } from "./_desk/open-desk";
import { roleOf } from "./_desk/role-of";

interface LayoutProps {
  params: Promise<{ code: string }>;
  children: ReactNode;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin");
  return { title: { default: t("title"), template: `%s · ${t("title")}` } };
}

export default async function AdminLayout({ params, children }: LayoutProps) {
  const { code } = await params;
  const desk = await openDesk(code);
  return (
    <div className={`desk ${deskFont.variable} ${monoFont.variable}`} data-surface="desk">
      {isStaff(desk.actor) ? (
        <DeskShell
          base={desk.context.base}
          stamp={desk.frame.stamp}
          role={await roleOf(desk.actor)}
          pages={(await sittingOf(desk.actor)).pages}
          stepsHref={desk.actor.kind === "seat" ? `/r/${desk.actor.room.code}/group` : null}
        >
          {children}
        </DeskShell>
      ) : (
        <>
          <DeskStrip stamp={desk.frame.stamp} />
          <div className="desk-page col-span-full">{children}</div>
        </>
      )}
    </div>
  );
}
