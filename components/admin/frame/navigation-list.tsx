"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

export interface NavigationItem {
  href: string;
  label: string;
  icon: ReactNode;
}

export interface NavigationGroup {
  label: string | null;
  items: NavigationItem[];
}

/** The tool's sections; the one that holds the current page is marked. The first item is the front page and holds only itself. */
export function NavigationList({ groups, label }: { groups: NavigationGroup[]; label: string }) {
  const pathname = usePathname();
  const front = groups[0]?.items[0]?.href;
  const holds = (href: string) => pathname === href || (href !== front && pathname.startsWith(`${href}/`));
  return (
    <nav aria-label={label} className="desk-navigation">
      {groups.map((group) => (
        <div key={group.label ?? ""}>
          {group.label === null ? null : <p className="desk-sub">{group.label}</p>}
          <ul>
            {group.items.map((item) => (
              <li key={item.href}>
                <Link href={item.href} prefetch={false} aria-current={holds(item.href) ? "page" : undefined}>
                  {item.icon}
                  {item.label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
