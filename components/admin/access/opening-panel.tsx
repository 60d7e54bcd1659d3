import { useTranslations } from "next-intl";
import { OPENING_REASONS, type Opening, type Openings } from "@/lib/domain/opening";
import { useFigures } from "../use-figures";

interface OpeningPanelProps {
  openings: Openings;
  /** role, or host, of the reader */
  sitting: string;
  solo: boolean;
  ask: (form: FormData) => Promise<void>;
  agree: (form: FormData) => Promise<void>;
  back: string;
}

/** Break-glass, on the pages that it shuts: ask, agree, and how often it was opened. */
export function OpeningPanel({ openings, sitting, solo, ask, agree, back }: OpeningPanelProps) {
  const t = useTranslations("access");
  const figures = useFigures();
  const open = openings.openings.find(({ state }) => state === "open");
  const asked = openings.openings.filter(({ state }) => state === "asked");
  return (
    <section className="desk-shut" aria-labelledby="opening-title">
      <h2 id="opening-title" className="desk-finding">
        {open?.expiresAt ? t("openings.opened", { time: figures.time(open.expiresAt) }) : t("openings.title")}
      </h2>
      <p className="text-muted">
        {t("openings.text")} {solo ? t("openings.alone") : t("openings.class")}{" "}
        <strong className="font-semibold text-ink">{t("openings.lastHour", { count: openings.lastHour })}</strong>
      </p>
      {asked.map((opening) => (
        <Asked key={opening.id} opening={opening} own={opening.askedBy === sitting} agree={agree} back={back} />
      ))}
      {open || asked.length > 0 ? null : (
        <form action={ask} className="flex flex-wrap items-end gap-3 pt-3">
          <input type="hidden" name="back" value={back} />
          <label className="grid gap-1">
            <span className="desk-sub">{t("openings.reason")}</span>
            <select name="reason" className="desk-field">
              {OPENING_REASONS.map((reason) => (
                <option key={reason} value={reason}>
                  {t(`openings.reasons.${reason}`)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="desk-button">
            {t("openings.ask")}
          </button>
        </form>
      )}
    </section>
  );
}

interface AskedProps {
  opening: Opening;
  own: boolean;
  agree: OpeningPanelProps["agree"];
  back: string;
}

function Asked({ opening, own, agree, back }: AskedProps) {
  const t = useTranslations("access");
  const role = t(`roles.${opening.askedBy as "host"}`);
  return (
    <form action={agree} className="flex flex-wrap items-center gap-3 pt-3">
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="opening" value={opening.id} />
      <span>{t("openings.asked", { role, reason: t(`openings.reasons.${opening.reason}`) })}</span>
      {own ? (
        <span className="text-muted">{t("openings.cannot")}</span>
      ) : (
        <button type="submit" className="desk-button" data-kind="primary">
          {t("openings.agree")}
        </button>
      )}
    </form>
  );
}
