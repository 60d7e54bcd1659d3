import { useTranslations } from "next-intl";
import type { MemberRow } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import type { Column } from "../table/column";
import { UserLink } from "../table/user-link";
import { useFigures } from "../use-figures";
import { LastSeen } from "../viewers/last-seen";

export type MemberColumn = "userId" | "similarity" | "margin" | "confidence" | "watches" | "lastWatchedAt" | "region";

export function useMemberColumns(desk: DeskContext, shown: readonly MemberColumn[]): Column<MemberRow>[] {
  const t = useTranslations("admin.members.columns");
  const figures = useFigures();
  const available: Record<MemberColumn, Column<MemberRow>> = {
    userId: {
      key: "userId",
      header: t("userId"),
      cell: (member) => <UserLink base={desk.base} userId={member.userId} />,
    },
    similarity: {
      key: "similarity",
      header: t("similarity"),
      align: "end",
      cell: (member) => figures.decimal(member.similarity),
    },
    margin: { key: "margin", header: t("margin"), align: "end", cell: (member) => figures.decimal(member.margin) },
    confidence: {
      key: "confidence",
      header: t("confidence"),
      align: "end",
      cell: (member) => figures.percent(member.confidence, 0),
    },
    watches: { key: "watches", header: t("watches"), align: "end", cell: (member) => figures.integer(member.watches) },
    lastWatchedAt: {
      key: "lastWatchedAt",
      header: t("lastWatchedAt"),
      align: "end",
      cell: (member) => <LastSeen at={member.lastWatchedAt} now={desk.refreshedAt} />,
    },
    region: { key: "region", header: t("region"), cell: (member) => member.region ?? "—" },
  };
  return shown.map((column) => available[column]);
}
