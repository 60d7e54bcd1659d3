import Link from "next/link";
import { useTranslations } from "next-intl";
import type { AdManager, CampaignRow } from "@/lib/domain/campaign";
import { DataTable } from "../table/data-table";
import { EmptyState } from "../table/empty-state";
import { listAddress } from "../table/list-address";
import { useFigures } from "../use-figures";
import { useMoney } from "./use-money";

interface CampaignsCardProps {
  path: string;
  campaigns: AdManager["campaigns"];
  shown: string | null;
  end: (form: FormData) => Promise<void>;
}

/** What was ordered in this room, and what came of it. */
export function CampaignsCard({ path, campaigns, shown, end }: CampaignsCardProps) {
  const t = useTranslations("ads.campaigns");
  const figures = useFigures();
  const money = useMoney();
  const target = useTargetText();
  const state = (row: CampaignRow) => (row.gone ? "gone" : row.served ? "served" : "under");
  return (
    <section className="desk-card" aria-labelledby="campaigns-title">
      <h2 id="campaigns-title" className="desk-finding px-4 pt-3">
        {t("title", { count: campaigns.length })}
      </h2>
      <p className="desk-sub px-4 pb-2">{t("sub")}</p>
      {campaigns.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
      ) : (
        <DataTable
          caption={t("title", { count: campaigns.length })}
          rows={campaigns}
          rowKey={(row) => row.campaignId}
          columns={[
            {
              key: "name",
              header: t("name"),
              cell: (row) => (
                <span className="block py-1 whitespace-normal">
                  <Link
                    href={listAddress(path, { campaign: row.campaignId })}
                    prefetch={false}
                    className="font-semibold no-underline"
                    aria-current={row.campaignId === shown ? "true" : undefined}
                  >
                    {row.name}
                  </Link>
                  <span className="desk-sub block">{target(row)}</span>
                </span>
              ),
            },
            {
              key: "audience",
              header: t("audience"),
              align: "end",
              cell: (row) => (
                <span className="block py-1">
                  {figures.integer(row.audience)}
                  {row.sockPuppets > 0 ? (
                    <span className="desk-sub block whitespace-nowrap">{t("madeUp", { count: row.sockPuppets })}</span>
                  ) : null}
                </span>
              ),
            },
            {
              key: "state",
              header: t("state"),
              cell: (row) => (
                <span className="block py-1">
                  {t(`states.${state(row)}`)}
                  <span className="desk-sub block whitespace-nowrap">
                    {row.floor === 0 ? t("noFloor") : t("floor", { floor: row.floor })}
                  </span>
                </span>
              ),
            },
            { key: "clicks", header: t("clicks"), align: "end", cell: (row) => figures.integer(row.clicks) },
            {
              key: "price",
              header: t("price"),
              align: "end",
              cell: (row) => (
                <span className="block py-1">
                  {money(row.clickCents)}
                  <span className="desk-sub block">{t("bid", { bid: money(row.bidCents) })}</span>
                </span>
              ),
            },
            { key: "paid", header: t("paid"), align: "end", cell: (row) => money(row.cents) },
            {
              key: "end",
              header: <span className="sr-only">{t("endHeader")}</span>,
              align: "end",
              cell: (row) => (
                <form action={end}>
                  <input type="hidden" name="campaign" value={row.campaignId} />
                  <button type="submit" className="desk-button" aria-label={t("endName", { name: row.name })}>
                    {t("end")}
                  </button>
                </form>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

/** Whom an ad is aimed at, in one line. */
function useTargetText() {
  const t = useTranslations("ads.target");
  return ({ target }: Pick<CampaignRow, "target">) => {
    const { cluster, topics, region } = target;
    const parts = [
      ...(cluster ? [t("cluster", { name: cluster.name })] : []),
      ...topics.map(({ label }) => t("topic", { label })),
      ...(region === null ? [] : [t("region", { region })]),
    ];
    return parts.length === 0 ? t("everyone") : parts.join(" + ");
  };
}
