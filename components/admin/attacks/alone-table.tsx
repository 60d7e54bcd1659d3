import Link from "next/link";
import { useTranslations } from "next-intl";
import type { AttackAlone, AttackOutcome } from "@/lib/domain/attack-views";
import { MeasureScale } from "../exposure/measure-scale";
import { KeepUp } from "../simulation/keep-up";
import { ScrollRegion } from "../table/scroll-region";
import { useFigures } from "../use-figures";
import { useAttackWords } from "./attack-words";

interface AloneTableProps {
  alone: AttackAlone | null;
  before: AttackOutcome;
  /** this page, with the table asked for */
  href: string;
}

/** The attack under each safeguard alone, what helps most first. Tried only when somebody asks. */
export function AloneTable({ alone, before, href }: AloneTableProps) {
  const t = useTranslations("attacks.page.alone");
  if (alone === null)
    return (
      <section className="desk-card desk-attack-ask">
        <p>{t("askText")}</p>
        <Link className="desk-button" href={href} prefetch={false} scroll={false}>
          {t("ask")}
        </Link>
      </section>
    );
  const done = alone.rows.length === alone.total;
  const stopping = alone.rows.filter(({ outcome }) => (outcome.success ?? 0) === 0).length;
  return (
    <section className="desk-card" aria-labelledby="attack-alone">
      <div className="px-4 pt-3 pb-2">
        <h2 id="attack-alone" className="desk-finding">
          {done ? t("finding", { stopping }) : t("under", { done: alone.rows.length, total: alone.total })}
        </h2>
        <p className="desk-sub">{t("sub")}</p>
        {alone.underWay ? (
          <p className="pt-1">
            <progress className="desk-progress" max={alone.total} value={alone.rows.length} />{" "}
            <Link href={href} prefetch={false} scroll={false}>
              {t("look")}
            </Link>
            <KeepUp />
          </p>
        ) : null}
      </div>
      <Rows alone={alone} before={before} />
    </section>
  );
}

function Rows({ alone, before }: { alone: AttackAlone; before: AttackOutcome }) {
  const t = useTranslations("attacks.page.alone");
  const safeguards = useTranslations("safeguards");
  const figures = useFigures();
  const { cost, share } = useAttackWords();
  const ordered = [...alone.rows].sort(
    (a, b) => (a.outcome.success ?? 0) - (b.outcome.success ?? 0) || b.outcome.cost.seconds - a.outcome.cost.seconds,
  );
  const rows = [
    { key: "none", title: t("none"), outcome: before },
    ...ordered.map(({ id, outcome }) => ({ key: id as string, title: safeguards(`${id}.title`), outcome })),
  ];
  return (
    <ScrollRegion label={t("caption")}>
      <table className="desk-table desk-fits desk-alone-table" data-rows="close">
        <caption>{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("safeguard")}</th>
            <th scope="col" data-align="end">
              {t("success")}
            </th>
            <th scope="col" data-part="scale">
              {t("change")}
            </th>
            <th scope="col" data-part="cost">
              {t("cost")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, title, outcome }) => (
            <tr key={key} data-strong={key === "none"}>
              <th scope="row">{title}</th>
              <td data-align="end">
                {figures.percent(outcome.success, 0)} <span className="desk-sub">{share(outcome)}</span>
              </td>
              <td data-part="scale">
                {outcome.success === before.success ? (
                  <span className="desk-sub">{t("same")}</span>
                ) : (
                  <MeasureScale unit="share" before={before.success} after={outcome.success} />
                )}
              </td>
              <td data-part="cost" className="desk-sub">
                {cost(outcome).join(" · ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
