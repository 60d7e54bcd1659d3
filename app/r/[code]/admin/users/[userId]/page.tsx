import type { Metadata } from "next";
import { firstOf } from "@/components/admin/table/list-address";
import { UserPage } from "@/components/admin/users/user-page";
import { topicIdSchema } from "@/lib/domain/topic";
import { readUserPage } from "@/lib/read-models/admin/read-user-page";
import type { DeskPageProps } from "../../_desk/page-props";
import { pageTitle } from "../../_desk/page-title";
import { renderDesk } from "../../_desk/render-desk";

type Props = DeskPageProps<{ userId: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageTitle("users.title", (await params).userId);
}

export default async function Page({ params, searchParams }: Props) {
  const { code, userId } = await params;
  const query = await searchParams;
  const topic = topicIdSchema.safeParse(firstOf(query, "topic"));
  return renderDesk(
    {
      code,
      object: "user",
      objectId: userId,
      path: `/users/${userId}`,
      read: (access) => readUserPage(access, userId, topic.success ? topic.data : undefined),
    },
    (page, desk) => <UserPage desk={desk.context} page={page} table={firstOf(query, "table")} />,
  );
}
