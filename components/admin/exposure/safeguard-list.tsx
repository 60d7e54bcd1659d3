import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Expectations } from "@/lib/domain/exposure-views";
import { EXPOSURE_GROUPS } from "@/lib/domain/measure";
import { SAFEGUARD_IDS, type SafeguardId } from "@/lib/domain/safeguard";
import { EXPECTATIONS, ExpectationMark, ExpectationShape } from "./expectation-mark";
import { numberOf, toggled } from "./exposure-address";
import { GROUP_LETTERS } from "./measure-columns";
import { SafeguardSets } from "./safeguard-sets";
import type { Switching } from "./switching";

interface SafeguardListProps {
  switching: Switching;
  /** switched on in this room, and what is measured to the right */
  on: readonly SafeguardId[];
  measured: readonly SafeguardId[];
  expectations: Expectations;
  bestPair: readonly SafeguardId[] | null;
}

/** The twenty safeguards with what each is expected to do, and a switch that is a form or, where the host decides, a link. */
export function SafeguardList(props: SafeguardListProps) {
  const { switching, measured, expectations, bestPair } = props;
  const t = useTranslations("exposure");
  return (
    <section className="desk-card desk-safeguards" aria-labelledby="safeguards">
      <form action={switching.action}>
        <input type="hidden" name="back" value={switching.back} />
        <header>
          <h2 id="safeguards" className="desk-finding">
            {t("safeguards.count", { count: SAFEGUARD_IDS.length })}{" "}
            <span className="desk-sub">{t("safeguards.on", { count: measured.length })}</span>
          </h2>
          {measured.length === 0 ? null : switching.leads ? (
            <button type="submit" name="on" value="none" className="desk-link-button">
              {t("safeguards.allOff")}
            </button>
          ) : (
            <Link href={switching.tryHref([])} prefetch={false} scroll={false}>
              {t("safeguards.allOff")}
            </Link>
          )}
        </header>
        <TriedNote {...props} />
        <p className="desk-safeguard-heads desk-sub" aria-hidden="true">
          <span>{t("safeguards.expected")}</span>
          <span className="desk-expectations">
            {EXPOSURE_GROUPS.map((group) => (
              <b key={group}>{GROUP_LETTERS[group]}</b>
            ))}
          </span>
        </p>
        <ol>
          {SAFEGUARD_IDS.map((id) => (
            <SafeguardRow key={id} id={id} measured={measured} expected={expectations[id]} switching={switching} />
          ))}
        </ol>
        <SafeguardSets switching={switching} measured={measured} bestPair={bestPair} />
        <p className="desk-safeguard-key desk-sub">
          {EXPECTATIONS.map((each) => (
            <span key={each}>
              <ExpectationShape expectation={each} /> {t(`expectation.${each}`)}
            </span>
          ))}
        </p>
      </form>
    </section>
  );
}

function TriedNote({ switching, on, measured }: SafeguardListProps) {
  const t = useTranslations("exposure.safeguards");
  const tried = on.join() !== measured.join();
  if (!tried && switching.leads) return null;
  return (
    <div className="desk-safeguard-note desk-sub">
      {switching.leads ? null : <p>{t("hostDecides")}</p>}
      {tried ? (
        <p>
          {switching.leads ? (
            <button type="submit" name="on" value={measured.join(" ") || "none"} className="desk-button">
              {t("switchThese")}
            </button>
          ) : null}{" "}
          <Link href={switching.back} prefetch={false} scroll={false}>
            {t("backToOn")}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

interface SafeguardRowProps {
  id: SafeguardId;
  measured: readonly SafeguardId[];
  expected: Expectations[SafeguardId];
  switching: Switching;
}

function SafeguardRow({ id, measured, expected, switching }: SafeguardRowProps) {
  const t = useTranslations("exposure.safeguards");
  const names = useTranslations("safeguards");
  const on = measured.includes(id);
  const name = names(`${id}.title`);
  const next = toggled(measured, id);
  return (
    <li data-on={on}>
      <details>
        <summary>
          <span className="desk-safeguard-number">{numberOf(id)}</span>
          <span className="desk-safeguard-name">{name}</span>
        </summary>
        <div className="desk-safeguard-about">
          <p>{names(`${id}.short`)}</p>
          <dl>
            <dt>{t("soldFor")}</dt>
            <dd>{names(`${id}.soldFor`)}</dd>
            <dt>{t("doesNot")}</dt>
            <dd>{names(`${id}.doesNot`)}</dd>
          </dl>
        </div>
      </details>
      <span className="desk-expectations">
        {EXPOSURE_GROUPS.map((group) => (
          <ExpectationMark key={group} group={GROUP_LETTERS[group]} expectation={expected[group]} />
        ))}
      </span>
      {switching.leads ? (
        <button
          type="submit"
          name="on"
          value={next.join(" ") || "none"}
          role="switch"
          aria-checked={on}
          aria-label={name}
          title={t(on ? "turnOff" : "turnOn", { name })}
          className="desk-switch"
        >
          <i />
        </button>
      ) : (
        <Link
          href={switching.tryHref(next)}
          prefetch={false}
          scroll={false}
          aria-label={t(on ? "tryWithout" : "tryWith", { name })}
          data-on={on}
          className="desk-switch"
        >
          <i />
        </Link>
      )}
    </li>
  );
}
