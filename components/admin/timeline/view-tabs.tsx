import Link from "next/link";
import { listAddress } from "../table/list-address";

interface ViewTabsProps {
  label: string;
  path: string;
  /** the query parameter */
  name: string;
  chosen: string;
  options: readonly { id: string; label: string }[];
  keep: Record<string, string>;
}

/** One choice of what is measured, as addresses. */
export function ViewTabs({ label, path, name, chosen, options, keep }: ViewTabsProps) {
  return (
    <nav aria-label={label} className="desk-tabs">
      {options.map((option) => (
        <Link
          key={option.id}
          href={listAddress(path, { ...keep, [name]: option.id })}
          prefetch={false}
          aria-current={option.id === chosen ? "page" : undefined}
        >
          {option.label}
        </Link>
      ))}
    </nav>
  );
}
