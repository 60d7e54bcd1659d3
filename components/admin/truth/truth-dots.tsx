import { useTranslations } from "next-intl";
import { DotPanel, type Mark, MarkKey } from "@/components/charts/dot-panel";
import type { Truth } from "@/lib/domain/admin-views";
import { useFigures } from "../use-figures";

/** Everyone the list is right or wrong about, one mark each. */
export function TruthDots({ truth }: { truth: Truth }) {
  const t = useTranslations("admin.truth.dots");
  const figures = useFigures();
  const { tp, fp, fn } = truth.confusion;
  const panels: { key: string; mark: Mark; count: number | null }[] = [
    { key: "right", mark: "dot", count: tp },
    { key: "wrong", mark: "diamond", count: fp },
    { key: "missed", mark: "ring", count: fn },
  ];
  return (
    <div className="grid gap-3 px-4 pb-1">
      {panels.map(({ key, mark, count }) => (
        <div key={key}>
          <h3 className="flex flex-wrap items-center gap-x-2 pb-1 font-normal">
            <MarkKey mark={mark} />
            <b className="font-semibold">{figures.integer(count)}</b> {t(`${key}.title`)}
            <span className="desk-sub pl-1">{t(`${key}.note`)}</span>
          </h3>
          {count === null ? null : <DotPanel mark={mark} count={count} id={`mark-${key}`} />}
        </div>
      ))}
    </div>
  );
}
