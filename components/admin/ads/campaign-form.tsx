import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type AdManager, CAMPAIGN_BIDS, CAMPAIGN_FLOORS, CAMPAIGN_SOCK_PUPPETS } from "@/lib/domain/campaign";
import { useFigures } from "../use-figures";
import { useMoney } from "./use-money";

interface CampaignFormProps {
  choices: AdManager["choices"];
  order: (form: FormData) => Promise<void>;
}

/** Orders an ad from closed choices; works without a script. */
export function CampaignForm({ choices, order }: CampaignFormProps) {
  const t = useTranslations("ads.form");
  const figures = useFigures();
  const money = useMoney();
  const topicNames = ["topic1", "topic2"] as const;
  return (
    <section className="desk-card" aria-labelledby="order-title">
      <h2 id="order-title" className="desk-finding px-4 pt-3">
        {t("title")}
      </h2>
      <p className="desk-sub px-4">{t("sub")}</p>
      <form action={order} className="desk-order grid gap-3 px-4 pt-3 pb-4">
        <fieldset className="grid gap-3">
          <legend className="pb-1 font-semibold">{t("who")}</legend>
          <Choice name="cluster" label={t("cluster")}>
            <option value="">{t("anyCluster")}</option>
            {choices.clusters.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Choice>
          {topicNames.map((name) => (
            <Choice key={name} name={name} label={t(name)}>
              <option value="">{t("anyTopic")}</option>
              {choices.topics.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </Choice>
          ))}
          <Choice name="region" label={t("region")}>
            <option value="">{t("anyRegion")}</option>
            {choices.regions.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Choice>
        </fieldset>
        <fieldset className="grid grid-cols-1 gap-3 sm:grid-cols-3 lg:grid-cols-1 xl:grid-cols-3">
          <legend className="pb-1 font-semibold">{t("terms")}</legend>
          <Choice name="bidCents" label={t("bid")} defaultValue={50}>
            {CAMPAIGN_BIDS.map((cents) => (
              <option key={cents} value={cents}>
                {money(cents)}
              </option>
            ))}
          </Choice>
          <Choice name="floor" label={t("floor")} defaultValue={20}>
            {CAMPAIGN_FLOORS.map((floor) => (
              <option key={floor} value={floor}>
                {floor === 0 ? t("noFloor") : figures.integer(floor)}
              </option>
            ))}
          </Choice>
          <Choice name="sockPuppets" label={t("sockPuppets")} defaultValue={0}>
            {CAMPAIGN_SOCK_PUPPETS.map((count) => (
              <option key={count} value={count}>
                {figures.integer(count)}
              </option>
            ))}
          </Choice>
        </fieldset>
        <p className="desk-sub">{t("about")}</p>
        <button type="submit" className="desk-button justify-self-start" data-kind="primary">
          {t("order")}
        </button>
      </form>
    </section>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  defaultValue?: number;
  children: ReactNode;
}

function Choice({ name, label, defaultValue, children }: ChoiceProps) {
  return (
    <p className="grid min-w-0 content-end gap-1">
      <label htmlFor={`order-${name}`} className="desk-sub">
        {label}
      </label>
      <select id={`order-${name}`} name={name} className="desk-field w-full" defaultValue={defaultValue ?? ""}>
        {children}
      </select>
    </p>
  );
}
