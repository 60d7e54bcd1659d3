import { useTranslations } from "next-intl";

export type How = "given" | "device" | "observed" | "inferred";

const SHAPE = {
  given: <circle cx="5.5" cy="5.5" r="4.2" fill="none" stroke="currentColor" />,
  device: <rect x="1" y="1" width="9" height="9" fill="currentColor" />,
  observed: <circle cx="5.5" cy="5.5" r="4.5" fill="currentColor" />,
  inferred: <path d="M5.5.8 10.2 5.5 5.5 10.2.8 5.5Z" fill="none" stroke="currentColor" />,
} as const;

/** How a fact reached the company: a shape and a word. */
export function HowMark({ how }: { how: How }) {
  const t = useTranslations("admin.user.how");
  return (
    <span className="inline-flex items-center gap-1.5 text-xs text-muted">
      <svg className="size-2.75 flex-none" viewBox="0 0 11 11" aria-hidden="true">
        {SHAPE[how]}
      </svg>
      {t(how)}
    </span>
  );
}
