"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

interface NavigationDrawerProps {
  label: string;
  icon: ReactNode;
  children: ReactNode;
}

/** The navigation on a narrow screen. It opens without a script; the script only closes it when another page arrives. */
export function NavigationDrawer({ label, icon, children }: NavigationDrawerProps) {
  return (
    <details key={usePathname()} className="desk-drawer">
      <summary aria-label={label}>{icon}</summary>
      <section aria-label={label}>{children}</section>
    </details>
  );
}
