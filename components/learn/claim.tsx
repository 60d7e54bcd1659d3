import { useTranslations } from "next-intl";
import styles from "./learn.module.css";

export type ClaimKind = "reported" | "company" | "invented" | "open";

interface ClaimProps {
  kind: ClaimKind;
  text: string;
  source?: string;
}

/** One statement with who says it: a report, the company, or nobody but Glassfeed. */
export function Claim({ kind, text, source }: ClaimProps) {
  const t = useTranslations("learn.tags");
  return (
    <li className={styles.claim} data-kind={kind}>
      <b>{t(kind)}</b>
      <p>{text}</p>
      {source ? <small>{source}</small> : null}
    </li>
  );
}
