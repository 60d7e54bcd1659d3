import { useTranslations } from "next-intl";
import type { AttackOutcome } from "@/lib/domain/attack-views";
import { MeasureScale } from "../exposure/measure-scale";
import { useFigures } from "../use-figures";
import { useAttackWords } from "./attack-words";

interface BeforeAfterProps {
  before: AttackOutcome;
  after: AttackOutcome;
  unit: string;
  /** how many safeguards are on */
  on: number;
}

/** Success without safeguards and with those that are on. Ring: without. Dot: with. */
export function BeforeAfter({ before, after, unit, on }: BeforeAfterProps) {
  const t = useTranslations("attacks.page");
  const figures = useFigures();
  const { share } = useAttackWords();
  return (
    <div className="desk-attack-pair">
      <dl>
        {on === 0 ? null : (
          <div>
            <dt>{t("before")}</dt>
            <dd>{figures.percent(before.success, 0)}</dd>
            <dd>{share(before)}</dd>
          </div>
        )}
        <div data-part="after">
          <dt>{on === 0 ? t("before") : t("after")}</dt>
          <dd>{figures.percent(after.success, 0)}</dd>
          <dd>{share(after)}</dd>
        </div>
      </dl>
      <MeasureScale unit="share" before={before.success} after={after.success} />
      <p className="desk-sub">{unit}</p>
    </div>
  );
}
