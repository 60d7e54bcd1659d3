import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { NO_CLEAR_CLUSTER } from "@/lib/domain/archetype";
import type { GroupView } from "@/lib/domain/seat-views";
import buttons from "../student/button.module.css";
import { Icon } from "../student/icon";
import { SimulationLine } from "../student/simulation-line";
import { Clipping } from "./clipping";
import { ConfidenceBar } from "./confidence-bar";
import styles from "./group-step.module.css";
import { Reasons } from "./reasons";
import { UserMap } from "./user-map";
import { Vote } from "./vote";

const LONG_NAME = 24;

interface GroupStepProps {
  code: string;
  view: GroupView;
  vote: (form: FormData) => Promise<void>;
  sit: (form: FormData) => Promise<void>;
}

/** What the engine guesses, why, and what it would guess without some of it. */
export function GroupStep({ code, view, vote, sit }: GroupStepProps) {
  const t = useTranslations("group");
  const format = useFormatter();
  const { persona, guess, now, confidenceNow, reasons, counterfactual, namedFrom, names, memberCount, map } = view;
  const leftOut = reasons.filter((reason) => reason.leftOut);
  const unclear = guess.clusterId === NO_CLEAR_CLUSTER;
  const [word = persona.handle] = persona.handle.split("-");
  const applied =
    counterfactual &&
    counterfactual.without.length === leftOut.length &&
    leftOut.every(({ watch }) => counterfactual.without.includes(watch.eventId));
  return (
    <main className={styles.main}>
      <div className={styles.guess}>
        <p className={styles.lead}>{t(unclear ? "leadUnclear" : "lead", { count: persona.watches, word })}</p>
        <h1 data-long={guess.name.length > LONG_NAME}>{guess.name}</h1>
        <ConfidenceBar
          before={guess.confidence}
          now={confidenceNow}
          videos={persona.watches}
          leftOut={leftOut.length}
        />
        <div className={styles.otherwise} aria-live="polite">
          {leftOut.length > 0 && now.clusterId !== guess.clusterId ? (
            <p>
              {t.rich("instead", {
                count: leftOut.length,
                name: now.name,
                b: (text) => <b>{text}</b>,
              })}
            </p>
          ) : null}
          {leftOut.length > 0 ? (
            <Link href={`/r/${code}/group`} prefetch={false} scroll={false}>
              {t("countAll")}
            </Link>
          ) : null}
          {counterfactual && !applied ? (
            <Link href={`/r/${code}/group?without=${counterfactual.without.join(",")}`} prefetch={false} scroll={false}>
              {t("tryWithout", { count: counterfactual.without.length, name: counterfactual.assignment.name })}
            </Link>
          ) : null}
        </div>
        <Reasons code={code} reasons={reasons} confidence={guess.confidence} />
        <Vote chosen={view.vote} vote={vote} />
      </div>
      <div className={styles.around}>
        <UserMap map={map} handle={persona.handle} moved={leftOut.length > 0} />
        <div className={styles.names}>
          <Clipping names={names} />
          <div className={styles.ask}>
            <h2>{t("who.question")}</h2>
            <details open={names.reported === null}>
              <summary>{t("who.look")}</summary>
              <p>{memberCount === null ? t("who.answerWithheld") : t("who.answer", { members: memberCount })}</p>
              {namedFrom.length > 0 ? (
                <>
                  <p>{t("who.topics")}</p>
                  <ul>
                    {namedFrom.map(({ topicId, label, lift }) => (
                      <li key={topicId}>
                        {t("who.topic", { label, times: format.number(lift, { maximumFractionDigits: 1 }) })}
                      </li>
                    ))}
                  </ul>
                </>
              ) : null}
            </details>
            <form action={sit} className={styles.sit}>
              <input type="hidden" name="back" value={`/r/${code}/admin`} />
              <button type="submit" className={buttons.primary}>
                {t("sit")}
                <Icon name="forward" />
              </button>
            </form>
          </div>
        </div>
        <SimulationLine />
      </div>
    </main>
  );
}
