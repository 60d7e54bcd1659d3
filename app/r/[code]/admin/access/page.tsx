import type { Metadata } from "next";
import { AccessPage } from "@/components/admin/access/access-page";
import { readAccess } from "@/lib/read-models/admin/read-access";
import { sittingOf } from "@/lib/services/access/desk-limits";
import { sitAtDesk } from "../_desk/actions";
import type { DeskPageProps } from "../_desk/page-props";
import { accessTitle } from "../_desk/page-title";
import { renderDesk } from "../_desk/render-desk";

export function generateMetadata(): Promise<Metadata> {
  return accessTitle("page.title");
}

export default async function Page({ params }: DeskPageProps) {
  const { code } = await params;
  return renderDesk(
    {
      code,
      object: "access",
      path: "/access",
      read: async (access) => ({ view: await readAccess(access), sitting: await sittingOf(access.actor) }),
    },
    ({ view, sitting: { role, purpose } }, desk) => (
      <AccessPage
        desk={desk.context}
        view={view}
        sitting={role}
        sit={
          role === "host" || role === "user"
            ? null
            : { takeRole: sitAtDesk.bind(null, code), chosen: role, purpose: purpose ?? "lesson" }
        }
      />
    ),
  );
}
