import { useTranslations } from "next-intl";

/** On every step: screenshots travel. */
export function SimulationLine({ className = "" }: { className?: string }) {
  const t = useTranslations("common");
  return <p className={`text-[0.8125rem] leading-4 text-muted ${className}`}>{t("simulation")}</p>;
}
