import { useFormatter } from "next-intl";

/** Cents as an amount of the invented market's money; "—" where it is withheld or there is none. */
export function useMoney() {
  const format = useFormatter();
  return (cents: number | null) =>
    cents === null
      ? "—"
      : format.number(cents / 100, { style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" });
}
