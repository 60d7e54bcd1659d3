import type { Metadata } from "next";
import { readPage } from "@/components/admin/table/read-page";
import { UsersPage } from "@/components/admin/users/users-page";
import { readUsers } from "@/lib/read-models/admin/read-users";
import type { DeskPageProps } from "../_desk/page-props";
import { pageTitle } from "../_desk/page-title";
import { renderDesk } from "../_desk/render-desk";

export function generateMetadata(): Promise<Metadata> {
  return pageTitle("users.title");
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const page = readPage(await searchParams);
  return renderDesk(
    {
      code,
      object: "users",
      path: "/users",
      read: (access) => readUsers(access, page),
      countRows: (users) => users.rows.length,
    },
    (users, desk) => <UsersPage desk={desk.context} page={users} />,
  );
}
