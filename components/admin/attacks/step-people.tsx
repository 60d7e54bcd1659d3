import { useTranslations } from "next-intl";
import { DotPanel, MarkKey } from "@/components/charts/dot-panel";
import { useFigures } from "../use-figures";
import type { Part } from "./step-parts";

/** More marks than this are no picture any more: then the counts stand alone. */
const MOST_MARKS = 4_000;

/** The people of a step, one mark each. */
export function StepPeople({ parts }: { parts: readonly Part[] }) {
  const t = useTranslations("attacks.page.marks");
  const figures = useFigures();
  return (
    <div className="desk-attack-people">
      {parts.map(({ word, mark, count }) => (
        <div key={word}>
          <p>
            <MarkKey mark={mark} /> <b>{figures.integer(count)}</b> {t(word, { count })}
          </p>
          {count > MOST_MARKS ? null : <DotPanel mark={mark} count={count} id={`attack-${word}`} />}
        </div>
      ))}
    </div>
  );
}
