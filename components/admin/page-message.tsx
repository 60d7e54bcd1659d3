import type { ReactNode } from "react";

/** A page that has something to say instead of something to show. */
export function PageMessage({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <main id="content" className="desk-main desk-alone" tabIndex={-1}>
      <div className="desk-card p-6">
        <h1>{title}</h1>
        <p className="pt-2">{text}</p>
        {children === undefined ? null : <div className="flex flex-wrap gap-4 pt-4">{children}</div>}
      </div>
    </main>
  );
}
