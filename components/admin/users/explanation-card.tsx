import { useTranslations } from "next-intl";
import type { UserExplanation, UserPage } from "@/lib/domain/user-page";
import { ScrollRegion } from "../table/scroll-region";
import { useFigures } from "../use-figures";

/** The parts of the similarity, largest first; the last line is their exact sum. */
export function ExplanationCard({ page, explanation }: { page: UserPage; explanation: UserExplanation }) {
  const t = useTranslations("admin.user.explanation");
  const figures = useFigures();
  const { topics, otherTopics, similarity } = explanation;
  const parts = [
    ...topics.map((topic) => ({
      key: topic.topicId,
      label: topic.label,
      watches: topic.watches,
      value: topic.contribution,
    })),
    {
      key: "others",
      label: t("others", { count: otherTopics.count }),
      watches: otherTopics.watches,
      value: otherTopics.contribution,
    },
  ];
  const max = Math.max(1e-9, ...parts.map((part) => Math.abs(part.value)));
  return (
    <section className="desk-card" aria-labelledby="explanation-title">
      <header className="px-4 pt-3 pb-1">
        <h2 id="explanation-title" className="desk-finding">
          {t("finding")}
        </h2>
        <p className="desk-sub">{t("sub", { shown: topics.length, watches: page.totals?.watches ?? 0 })}</p>
      </header>
      <ScrollRegion label={t("table")}>
        <table className="desk-table desk-fits" aria-labelledby="explanation-title">
          <thead className="sr-only">
            <tr>
              <th scope="col">{t("topic")}</th>
              <th scope="col">{t("watches")}</th>
              <th scope="col" data-phone="narrow">
                {t("bar")}
              </th>
              <th scope="col">{t("part")}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.key}>
                <th scope="row">{part.label}</th>
                <td data-align="end" className="text-xs text-muted">
                  {t("watchCount", { count: part.watches })}
                </td>
                <td data-phone="narrow">
                  <PartBar value={part.value} max={max} />
                </td>
                <td data-align="end">{figures.signed(part.value)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t("similarity")}
              </th>
              <td data-align="end">{figures.decimal(similarity)}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
    </section>
  );
}

function PartBar({ value, max }: { value: number; max: number }) {
  return (
    <svg className="block h-2.5 w-24" aria-hidden="true">
      <rect
        width={`${((Math.abs(value) / max) * 100).toFixed(1)}%`}
        height="100%"
        fill={value < 0 ? "var(--below)" : "var(--bar)"}
      />
    </svg>
  );
}
