import Form from "next/form";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DAYS, DRIFT_RATES, PEOPLE, RECOMMENDERS, type RecommenderName } from "@/lib/domain/simulation-settings";
import { useFigures } from "../use-figures";

interface CommonSettings {
  people: number;
  days: number;
  drift: number;
  seed: number;
}

interface SettingsFormProps {
  path: string;
  settings: CommonSettings;
  /** the choice of recommenders, which pages differ in */
  children: ReactNode;
  /** further choices, after the common ones */
  more?: ReactNode;
  label: string;
}

/** On whom and for how long; a GET form, so that every run has an address. */
export function SettingsForm({ path, settings, children, more, label }: SettingsFormProps) {
  const t = useTranslations("admin.simulation.settings");
  const figures = useFigures();
  const rate = (drift: number) => (drift === 0 ? t("driftOff") : t("driftRate", { rate: figures.percent(drift, 0) }));
  return (
    <section className="desk-card mb-4 px-4 py-3 desk-settings" aria-label={label}>
      <Form action={path} prefetch={false} scroll={false} className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <input type="hidden" name="run" value="1" />
        {children}
        <Choice
          name="people"
          label={t("people")}
          value={settings.people}
          options={withOwn(PEOPLE, settings.people)}
          text={figures.integer}
        />
        <Choice
          name="days"
          label={t("days")}
          value={settings.days}
          options={withOwn(DAYS, settings.days)}
          text={(days) => t("daysCount", { days })}
        />
        <Choice
          name="drift"
          label={t("drift")}
          value={settings.drift}
          options={withOwn(DRIFT_RATES, settings.drift)}
          text={rate}
        />
        <p className="grid gap-1">
          <label htmlFor="setting-seed" className="desk-sub">
            {t("seed")}
          </label>
          <input
            id="setting-seed"
            className="desk-field w-20"
            type="number"
            name="seed"
            min={1}
            max={9999}
            defaultValue={settings.seed}
          />
        </p>
        {more}
        <button type="submit" className="desk-button" data-kind="primary">
          {t("run")}
        </button>
      </Form>
    </section>
  );
}

interface ChoiceProps<Value extends string | number> {
  name: string;
  label: string;
  value: Value;
  options: readonly Value[];
  text: (value: Value) => string;
}

function Choice<Value extends string | number>({ name, label, value, options, text }: ChoiceProps<Value>) {
  return (
    <p className="grid gap-1">
      <label htmlFor={`setting-${name}`} className="desk-sub">
        {label}
      </label>
      <select id={`setting-${name}`} className="desk-field" name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option} value={option}>
            {text(option)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The offered numbers and the one in use, which an address may have brought. */
function withOwn(options: readonly number[], value: number): number[] {
  return [...new Set([...options, value])].sort((a, b) => a - b);
}

interface RecommenderChoiceProps {
  name: string;
  label: string;
  value: RecommenderName;
}

export function RecommenderChoice(props: RecommenderChoiceProps) {
  const t = useTranslations("admin.simulation.recommenders");
  return <Choice {...props} options={RECOMMENDERS} text={(recommender) => t(`${recommender}.name`)} />;
}
