import { useTranslations } from "next-intl";
import { CrossIcon } from "./icons";
import { KeysSwitch } from "./keys-switch";

const KEYS = [
  "search",
  "overview",
  "topics",
  "clusters",
  "users",
  "map",
  "audit",
  "truth",
  "drift",
  "feedLab",
  "rows",
  "help",
] as const;

/** The keys, in a popover that opens without a script; they can be switched off (WCAG 2.1.4). */
export function KeysHelp() {
  const t = useTranslations("admin.keys");
  return (
    <>
      <button type="button" className="desk-keys-button" popoverTarget="desk-keys">
        {t("open")} <kbd>?</kbd>
      </button>
      <div id="desk-keys" popover="auto" role="dialog" aria-labelledby="desk-keys-title" className="desk-help">
        <header className="flex items-center justify-between gap-4">
          <h2 id="desk-keys-title" className="desk-finding">
            {t("title")}
          </h2>
          <button
            type="button"
            className="desk-step"
            popoverTarget="desk-keys"
            popoverTargetAction="hide"
            aria-label={t("close")}
          >
            <CrossIcon />
          </button>
        </header>
        <dl>
          {KEYS.map((key) => (
            <div key={key}>
              <dt>
                {t(`${key}.keys`)
                  .split(" ")
                  .map((cap) => (
                    <kbd key={cap}>{cap}</kbd>
                  ))}
              </dt>
              <dd>{t(`${key}.does`)}</dd>
            </div>
          ))}
        </dl>
        <KeysSwitch label={t("on")} />
      </div>
    </>
  );
}
