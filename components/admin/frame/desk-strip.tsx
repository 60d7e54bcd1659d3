import { useTranslations } from "next-intl";

export interface DeskStamp {
  scenario: string;
  version: number;
  seed: number;
  engine: string;
}

/** Always there, because screenshots travel. */
export function DeskStrip({ stamp }: { stamp: DeskStamp }) {
  const t = useTranslations("admin.strip");
  return (
    <aside className="desk-strip" aria-label={t("label")}>
      <p>
        <span className="font-semibold">{t("simulation")}</span>
        <span>{t("synthetic")}</span>
      </p>
      <p>
        <span>{t("nobody")}</span>
        <span className="max-sm:hidden">{t("scenario", { title: stamp.scenario, version: stamp.version })}</span>
        <span className="max-sm:hidden">{t("seed", { seed: String(stamp.seed) })}</span>
        <span className="max-sm:hidden">{t("engine", { version: stamp.engine })}</span>
      </p>
    </aside>
  );
}
