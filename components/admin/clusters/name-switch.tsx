import { useTranslations } from "next-intl";
import type { ClusterRow } from "@/lib/domain/admin-views";
import { NAME_MODES, type NameMode } from "@/lib/domain/name-mode";
import { useFigures } from "../use-figures";

type NameModeAction = (form: FormData) => Promise<void>;

export interface Naming {
  action: NameModeAction;
  mode: NameMode;
  /** False where the host decides. */
  allowed: boolean;
}

interface NameSwitchProps {
  naming: Naming;
  /** A safeguard puts numbers in the place of names. */
  locked: boolean;
  back: string;
}

/** Three names for the same cluster. A form: each button sets the room's name mode. */
export function NameSwitch({ naming, locked, back }: NameSwitchProps) {
  const t = useTranslations("admin.names");
  const withheld = useTranslations("admin.withheld");
  return (
    <form action={naming.action}>
      <fieldset disabled={locked || !naming.allowed}>
        <legend className="pb-1 text-xs font-medium text-muted">{t("shown")}</legend>
        <input type="hidden" name="back" value={back} />
        <span className="desk-segments">
          {NAME_MODES.map((each) => (
            <button key={each} type="submit" name="mode" value={each} aria-pressed={each === naming.mode}>
              {t(each)}
            </button>
          ))}
        </span>
        {locked ? (
          <p className="desk-sub pt-1">{withheld("names")}</p>
        ) : naming.allowed ? null : (
          <p className="desk-sub pt-1">{t("hostDecides")}</p>
        )}
      </fieldset>
    </form>
  );
}

interface NamePanelProps extends Omit<NameSwitchProps, "locked"> {
  cluster: ClusterRow;
}

/** The switch beside all three names and what a change of name changes. */
export function NamePanel({ cluster, naming, back }: NamePanelProps) {
  const t = useTranslations("admin.names");
  const figures = useFigures();
  const { names } = cluster;
  const withheld = useTranslations("admin.withheld");
  const hidden = names.content === null;
  const cells = [
    { mode: "content", value: names.content ?? "—", note: hidden ? withheld("name") : t("contentNote") },
    {
      mode: "reported",
      value: names.reported ?? "—",
      note:
        names.source === null
          ? hidden
            ? withheld("name")
            : t("reportedNone")
          : t("source", { publisher: names.source.publisher, day: figures.longDay(names.source.date) }),
    },
    { mode: "number", value: names.number, note: t("numberNote") },
  ] as const;
  return (
    <div className="desk-card desk-figures desk-names mb-4">
      <div>
        <NameSwitch naming={naming} locked={hidden} back={back} />
      </div>
      {cells.map((cell) => (
        <div key={cell.mode} data-current={cell.mode === naming.mode}>
          <p className="desk-sub">{t(cell.mode)}</p>
          <p className="desk-finding font-semibold">{cell.value}</p>
          <p className="desk-sub">{cell.note}</p>
        </div>
      ))}
      <div>
        <p className="desk-sub">{t("changes")}</p>
        <p className="desk-finding font-semibold">{t("nothingElse")}</p>
        <p className="desk-sub">
          {cluster.members === null ? withheld("same") : t("same", { count: cluster.members })}
        </p>
      </div>
    </div>
  );
}
