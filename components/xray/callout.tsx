import type { ReactNode } from "react";
import styles from "./glass-poster.module.css";

interface CalloutProps {
  place: "address" | "time" | "stay" | "like";
  kept: string;
  children: ReactNode;
}

/** What the machine kept, in its own type, with a line to the picture. */
export function Callout({ place, kept, children }: CalloutProps) {
  return (
    <p className={styles.callout} data-place={place}>
      <b>{kept}</b>
      <span>{children}</span>
    </p>
  );
}
