import { useTranslations } from "next-intl";
import type { AttackOutcome, AttackStepView } from "@/lib/domain/attack-views";
import { useFigures } from "../use-figures";

const BARRIERS = ["noIds", "glass", "closed", "noExport"];
const SHARES = ["advantage", "chance"];
const MONEY = ["cents", "each"];

/** The words of attacks, with figures as the tool writes them. */
export function useAttackWords() {
  const page = useTranslations("attacks.page");
  const t = useTranslations("attacks");
  const figures = useFigures();
  const money = (cents: number | null) => (cents === null ? "—" : `$${figures.decimal(cents / 100)}`);

  function duration(seconds: number): string {
    const whole = Math.round(seconds);
    if (whole >= 3600)
      return page("time.hours", { hours: Math.floor(whole / 3600), minutes: Math.floor((whole % 3600) / 60) });
    if (whole >= 60) return page("time.minutes", { minutes: Math.floor(whole / 60), seconds: whole % 60 });
    return page("time.seconds", { seconds: whole });
  }

  function shownValue(name: string, value: number | string | null): number | string {
    if (typeof value === "string") return value;
    if (MONEY.includes(name)) return money(value);
    if (value === null) return page("hidden");
    return SHARES.includes(name) ? figures.percent(value, 0) : value;
  }

  /** A step in its three parts: what is done, the figure that came of it, and what that says. */
  function step(attack: string, { key, figures: raw }: AttackStepView) {
    const path = BARRIERS.includes(key) ? `barriers.${key}` : `${attack}.steps.${key}`;
    const known = { others: 0, copies: 0, cluster: "—", topic: "—" };
    const values = {
      ...known,
      ...Object.fromEntries(Object.entries(raw).map(([k, value]) => [k, shownValue(k, value)])),
    };
    const grouped = Object.fromEntries(
      Object.entries(values).map(([k, value]) => [k, typeof value === "number" ? figures.integer(value) : value]),
    );
    return {
      does: t(`${path}.does`, values),
      figure: t(`${path}.figure`, grouped),
      shows: t(`${path}.shows`, values),
    };
  }

  /** What it takes: time, and accounts and money where it takes any. */
  function cost({ cost: { seconds, accounts, cents } }: Pick<AttackOutcome, "cost">): string[] {
    return [
      duration(seconds),
      ...(accounts > 0 ? [page("cost.accounts", { count: accounts })] : []),
      ...(cents > 0 ? [page("cost.money", { amount: money(cents) })] : []),
    ];
  }

  function share({ numerator, denominator, interval }: AttackOutcome): string {
    if (denominator === 0) return page("nothing");
    const of = page("of", { numerator: figures.integer(numerator), denominator: figures.integer(denominator) });
    if (interval === null) return of;
    const end = (value: number) => figures.decimal(value * 100, 1);
    return `${of} · ${page("interval", { low: end(interval[0]), high: end(interval[1]) })}`;
  }

  return { duration, step, cost, share };
}
