import { useFormatter } from "next-intl";

const NARROW = "\u202f";
const MINUS = "\u2212";

/** Numbers and moments as the tool writes them: tabular, a narrow no-break space before %, "—" where there is nothing to divide by, or a safeguard withholds it. */
export function useFigures() {
  const format = useFormatter();
  const fixed = (value: number, digits: number) =>
    format.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace("-", MINUS);
  const time = (at: string) => format.dateTime(new Date(at), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const day = (at: string) => format.dateTime(new Date(at), { day: "numeric", month: "short" });
  return {
    integer: (value: number | null) =>
      value === null ? "—" : format.number(value, { maximumFractionDigits: 0 }).replace("-", MINUS),
    decimal: (value: number | null, digits = 2) => (value === null ? "—" : fixed(value, digits)),
    signed: (value: number, digits = 2) => `${value < 0 ? MINUS : "+"}${fixed(Math.abs(value), digits)}`,
    percent: (value: number | null, digits = 1) => (value === null ? "—" : `${fixed(value * 100, digits)}${NARROW}%`),
    signedPercent: (value: number | null, digits = 1) =>
      value === null ? "—" : `${value < 0 ? MINUS : "+"}${fixed(Math.abs(value) * 100, digits)}${NARROW}%`,
    times: (value: number | null, digits = 1) => (value === null ? "—" : `${fixed(value, digits)}×`),
    time,
    day,
    longDay: (at: string) => format.dateTime(new Date(at), { day: "numeric", month: "long", year: "numeric" }),
    moment: (at: string) => `${day(at)} ${time(at)}`,
    isSameDay: (a: string, b: string) => a.slice(0, 10) === b.slice(0, 10),
  };
}

export type Figures = ReturnType<typeof useFigures>;
