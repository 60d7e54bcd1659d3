import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "./mark";
import styles from "./plain-page.module.css";
import { SimulationLine } from "./simulation-line";

/** A page of few words: a headline, what to know, what to do. */
export function PlainPage({ title, wide, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={styles.page} data-wide={wide}>
      <header>
        <Link href="/" className={styles.brand} prefetch={false}>
          <Mark size={28} />
          Glassfeed
        </Link>
      </header>
      <main className={styles.main}>
        <h1>{title}</h1>
        {children}
      </main>
      <footer className={styles.foot}>
        <SimulationLine />
      </footer>
    </div>
  );
}

export function PlainActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
