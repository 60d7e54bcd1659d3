import type { ReactNode } from "react";

interface ScrollRegionProps {
  label: string;
  sticky?: boolean;
  className?: string;
  children: ReactNode;
}

/** What is wider than its place scrolls inside a region of its own, so that the page never does. */
export function ScrollRegion({ label, sticky, className = "", children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={`desk-table-scroll ${className}`} data-sticky={sticky} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
