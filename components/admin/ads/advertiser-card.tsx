import { useTranslations } from "next-intl";
import type { AdvertiserView } from "@/lib/domain/campaign";
import { DataTable } from "../table/data-table";
import { EmptyState } from "../table/empty-state";
import { useFigures } from "../use-figures";
import { useMoney } from "./use-money";

/** What the clicks on one ad tell whoever paid for it: the log of its landing page, against the truth of the simulation. */
export function AdvertiserCard({ view, name }: { view: AdvertiserView; name: string }) {
  const t = useTranslations("ads.advertiser");
  const figures = useFigures();
  const money = useMoney();
  const { posterior, prior, lift, centsPerTrueLeak, visits, group } = view;
  const known = posterior.numerator !== null && posterior.denominator !== null;
  const entries = [
    {
      key: "posterior",
      value: figures.percent(posterior.value),
      note: known
        ? t("posteriorNote", { part: posterior.numerator ?? 0, whole: posterior.denominator ?? 0 })
        : t("withheld"),
    },
    { key: "prior", value: figures.percent(prior), note: t("priorNote") },
    { key: "lift", value: figures.times(lift), note: t("liftNote") },
    { key: "price", value: money(centsPerTrueLeak), note: t("priceNote") },
  ] as const;
  return (
    <section className="desk-card" aria-labelledby="advertiser-title">
      <h2 id="advertiser-title" className="desk-finding px-4 pt-3">
        {t("title", { name })}
      </h2>
      <p className="desk-sub px-4 pb-3">{t("sub", { group: group.label })}</p>
      <dl className="desk-figures border-y border-line">
        {entries.map(({ key, value, note }) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
      <h3 className="px-4 pt-3 font-semibold">{t("log")}</h3>
      <p className="desk-sub px-4 pb-2">{view.withheldIds ? t("logNoId") : t("logSub")}</p>
      {visits.length === 0 ? (
        <EmptyState title={t("nobody")}>{t("nobodyText")}</EmptyState>
      ) : (
        <DataTable
          caption={t("log")}
          rowHeight="close"
          rows={visits.map((visit, row) => ({ ...visit, row }))}
          rowKey={({ row }) => String(row)}
          columns={[
            {
              key: "ip",
              header: t("ip"),
              cell: ({ ipAddress }) => <span className="desk-id">{ipAddress}</span>,
            },
            { key: "device", header: t("device"), cell: ({ device }) => device },
            {
              key: "id",
              header: t("id"),
              cell: ({ userId }) => (userId === null ? "—" : <span className="desk-id">{userId}</span>),
            },
            { key: "paid", header: t("paid"), align: "end", cell: ({ priceCents }) => money(priceCents) },
          ]}
        />
      )}
      {visits.length > 0 && posterior.denominator !== null && posterior.denominator > visits.length ? (
        <p className="desk-sub border-t border-line px-4 py-2">
          {t("more", { shown: visits.length, whole: posterior.denominator })}
        </p>
      ) : null}
    </section>
  );
}
