import { useTranslations } from "next-intl";
import type { Publishing } from "@/lib/domain/publishing";
import { useFigures } from "../use-figures";
import { Notice } from "./notice";

/** Which safeguards the counts of this page went through, and what that does to them. Nothing while there is none. */
export function PublishingNote({ publishing }: { publishing: Publishing }) {
  const t = useTranslations("admin.withheld.counts");
  const figures = useFigures();
  const { hiddenBelow, roundedTo, noise } = publishing;
  const lines = [
    noise?.budgetSpent ? t("spent", { time: figures.time(noise.nextPeriodAt) }) : null,
    noise ? t("noise", { epsilon: figures.decimal(noise.epsilon, 1), time: figures.time(noise.nextPeriodAt) }) : null,
    hiddenBelow === null ? null : t("hidden", { least: hiddenBelow }),
    roundedTo === null ? null : t("rounded", { step: roundedTo }),
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return <Notice title={noise?.budgetSpent ? t("titleSpent") : t("title")} lines={lines} />;
}
