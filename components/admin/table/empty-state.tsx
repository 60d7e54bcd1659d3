import type { ReactNode } from "react";

/** Said in place of rows when there are none. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="px-4 py-10 text-center">
      <p className="desk-finding font-semibold">{title}</p>
      {children === undefined ? null : <p className="text-muted">{children}</p>}
    </div>
  );
}
