import { useTranslations } from "next-intl";
import type { ClusterRow } from "@/lib/domain/admin-views";
import { NAME_MODES, type NameMode } from "@/lib/domain/name-mode";
import { useFigures } from "../use-figures";

export type NameModeAction = (form: FormData) => Promise<void>;

interface NameSwitchProps {
  action: NameModeAction;
  mode: NameMode;
  back: string;
}

/** Three names for the same cluster. A form: each button sets the room's name mode. */
export function NameSwitch({ action, mode, back }: NameSwitchProps) {
  const t = useTranslations("admin.names");
  return (
    <form action={action}>
      <fieldset>
        <legend className="pb-1 text-xs font-medium text-muted">{t("shown")}</legend>
        <input type="hidden" name="back" value={back} />
        <span className="desk-segments">
          {NAME_MODES.map((each) => (
            <button key={each} type="submit" name="mode" value={each} aria-pressed={each === mode}>
              {t(each)}
            </button>
          ))}
        </span>
      </fieldset>
    </form>
  );
}

interface NamePanelProps extends NameSwitchProps {
  cluster: ClusterRow;
}

/** The switch beside all three names and what a change of name changes. */
export function NamePanel({ cluster, ...control }: NamePanelProps) {
  const t = useTranslations("admin.names");
  const figures = useFigures();
  const { names } = cluster;
  const cells = [
    { mode: "content", value: names.content, note: t("contentNote") },
    {
      mode: "reported",
      value: names.reported ?? "—",
      note:
        names.source === null
          ? t("reportedNone")
          : t("source", { publisher: names.source.publisher, day: figures.longDay(names.source.date) }),
    },
    { mode: "number", value: names.number, note: t("numberNote") },
  ] as const;
  return (
    <div className="desk-card desk-figures desk-names mb-4">
      <div>
        <NameSwitch {...control} />
      </div>
      {cells.map((cell) => (
        <div key={cell.mode} data-current={cell.mode === control.mode}>
          <p className="desk-sub">{t(cell.mode)}</p>
          <p className="desk-finding font-semibold">{cell.value}</p>
          <p className="desk-sub">{cell.note}</p>
        </div>
      ))}
      <div>
        <p className="desk-sub">{t("changes")}</p>
        <p className="desk-finding font-semibold">{t("nothingElse")}</p>
        <p className="desk-sub">{t("same", { count: cluster.members })}</p>
      </div>
    </div>
  );
}
