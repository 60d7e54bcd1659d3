import { useTranslations } from "next-intl";
import { useFigures } from "../use-figures";

interface LastSeenProps {
  at: string | null;
  now: string;
  short?: boolean;
}

/** "Today 13:38", else the day; on a phone the clock alone when it was today. */
export function LastSeen({ at, now, short = false }: LastSeenProps) {
  const t = useTranslations("admin.table");
  const figures = useFigures();
  if (at === null) return <>—</>;
  const today = figures.isSameDay(at, now);
  const text = today ? (short ? figures.time(at) : t("today", { time: figures.time(at) })) : figures.moment(at);
  return <time dateTime={at}>{text}</time>;
}
