import { useTranslations } from "next-intl";
import type { GroupReason } from "@/lib/domain/seat-views";
import { ReasonRow } from "./reason-row";
import styles from "./reasons.module.css";

const FIRST = 3;

interface ReasonsProps {
  code: string;
  reasons: readonly GroupReason[];
  confidence: number;
}

/** Three reasons, then all of them. */
export function Reasons({ code, reasons, confidence }: ReasonsProps) {
  const t = useTranslations("group.reasons");
  const leftOut = reasons.filter((reason) => reason.leftOut).map(({ watch }) => watch.eventId);
  const first = reasons.slice(0, FIRST);
  const rest = reasons.slice(FIRST);
  const row = (reason: GroupReason) => (
    <ReasonRow key={reason.watch.eventId} code={code} reason={reason} leftOut={leftOut} confidence={confidence} />
  );
  return (
    <section className={styles.reasons} aria-labelledby="reasons-title">
      <div className={styles.head}>
        <h2 id="reasons-title">{t.rich("title", { count: first.length, more: (text) => <span>{text}</span> })}</h2>
        <p aria-hidden="true">{t("countIt")}</p>
      </div>
      <ol>{first.map(row)}</ol>
      {rest.length > 0 ? (
        <details open={rest.some((reason) => reason.leftOut)}>
          <summary>{t("rest", { count: reasons.length })}</summary>
          <ol>{rest.map(row)}</ol>
        </details>
      ) : null}
    </section>
  );
}
