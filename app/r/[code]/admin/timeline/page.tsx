import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { firstOf } from "@/components/admin/table/list-address";
import { TimelinePage } from "@/components/admin/timeline/timeline-page";
import { readTimeline } from "@/lib/read-models/admin/read-timeline";
import type { DeskPageProps } from "../_desk/page-props";
import { renderDesk } from "../_desk/render-desk";
import { replayDate } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("timeline"))("title") };
}

export default async function Page({ params, searchParams }: DeskPageProps) {
  const { code } = await params;
  const query = await searchParams;
  const role = firstOf(query, "role");
  const asked = { group: firstOf(query, "group"), ...(role === undefined ? {} : { role }) };
  return renderDesk(
    { code, object: "timeline", path: "/timeline", read: (access) => readTimeline(access, asked) },
    (timeline, desk) => (
      <TimelinePage
        desk={desk.context}
        timeline={timeline}
        replay={timeline.maySwitch ? replayDate.bind(null, code) : null}
      />
    ),
  );
}
