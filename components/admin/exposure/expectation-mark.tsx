import { useTranslations } from "next-intl";
import type { Expected } from "@/lib/domain/exposure-views";

const SHAPES: Record<Expected, string> = {
  same: "M2 4.2h6M2 6.8h6",
  falls: "M1.5 3h7L5 8.2Z",
  "falls-a-lot": "M1.5 .5h7L5 4.7ZM1.5 5.3h7L5 9.5Z",
  depends: "M5 2v6M2 5h6",
};

/** What a safeguard alone is expected to do to one group of measures. */
export function ExpectationMark({ group, expectation }: { group: string; expectation: Expected }) {
  const t = useTranslations("exposure.expectation");
  return (
    <span className="desk-expectation">
      <ExpectationShape expectation={expectation} />
      <span className="sr-only">{t("inGroup", { group, expectation: t(expectation) })}</span>
    </span>
  );
}

export function ExpectationShape({ expectation }: { expectation: Expected }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" data-expectation={expectation}>
      <path d={SHAPES[expectation]} />
    </svg>
  );
}

export const EXPECTATIONS = Object.keys(SHAPES) as Expected[];
