import { useTranslations } from "next-intl";
import { useFigures } from "../use-figures";
import type { Part } from "./step-parts";

/** A whole in its parts: right, wrong, and the rest, with a key that says the counts. */
export function PartsBar({ parts }: { parts: readonly Part[] }) {
  const t = useTranslations("attacks.page");
  const figures = useFigures();
  const there = parts.filter(({ count }) => count > 0);
  return (
    <div className="desk-parts">
      <div aria-hidden="true">
        {there.map(({ kind, count }) => (
          <span key={kind} data-kind={kind} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className="desk-sub">
        {there.map(({ kind, count }) => (
          <li key={kind} data-kind={kind}>
            {figures.integer(count)} {t(kind)}
          </li>
        ))}
      </ul>
    </div>
  );
}
