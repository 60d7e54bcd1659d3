import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AttacksPage } from "@/components/admin/attacks/attacks-page";
import { firstOf } from "@/components/admin/table/list-address";
import { listAttacks } from "@/lib/read-models/attacks/list-attacks";
import type { DeskPageProps } from "../_desk/page-props";
import { renderDesk } from "../_desk/render-desk";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("attacks.page");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const group = firstOf(await searchParams, "group");
  return renderDesk(
    { code, object: "attacks", path: "/attacks", read: (access) => listAttacks(access, group) },
    (list, desk) => <AttacksPage desk={desk.context} list={list} />,
  );
}
