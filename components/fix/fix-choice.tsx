import Form from "next/form";
import { useFormatter, useTranslations } from "next-intl";
import type { FixChoice, FixPoint, FixView } from "@/lib/domain/exposure-views";
import { toggleChosen } from "./fix-address";
import styles from "./fix-choices.module.css";

interface FixChoiceRowProps {
  code: string;
  id: FixChoice;
  chosen: readonly FixChoice[];
  view: FixView;
  /** what it comes to alone; null until it is counted */
  alone: FixPoint | null;
}

/** One safeguard to take or leave: a form, so that it works with or without a script. Switches nothing for anybody. */
export function FixChoiceRow({ code, id, chosen, view, alone }: FixChoiceRowProps) {
  const t = useTranslations("exposure.fix");
  const format = useFormatter();
  const taken = chosen.includes(id);
  const next = toggleChosen(chosen, id);
  const before = view.before.found;
  return (
    <li className={styles.choice} data-taken={taken}>
      <Form action={`/r/${code}/fix`} scroll={false}>
        {next && next.length > 0 ? <input type="hidden" name="on" value={next.join(",")} /> : null}
        <button type="submit" role="switch" aria-checked={taken} disabled={next === null}>
          <i aria-hidden="true" className={styles.box} />
          <span className={styles.what}>
            <b>{t(`${id}.title`)}</b>
            <span>{text()}</span>
          </span>
          <span className={styles.effect}>{taken && alone ? effect(alone.found) : t("tryIt")}</span>
        </button>
      </Form>
    </li>
  );

  function text(): string {
    if (id === "numbers")
      return view.number === null || !taken ? t("numbers.plain") : t("numbers.text", { number: view.number });
    if (id === "fewer-staff") {
      const { before, now } = view.staff;
      return now === null
        ? t("fewer-staff.plain")
        : t("fewer-staff.text", { now: format.number(now), before: format.number(before) });
    }
    return t(`${id}.text`);
  }

  function effect(found: number) {
    const change = before - found;
    return (
      <>
        <b data-same={change === 0}>
          {change === 0 ? t("noChange") : t(change > 0 ? "fewer" : "more", { count: format.number(Math.abs(change)) })}
        </b>
        <span aria-hidden="true">
          {format.number(before)} → {format.number(found)}
        </span>
        <span className="sr-only">{t("fromTo", { before: format.number(before), now: format.number(found) })}</span>
      </>
    );
  }
}
