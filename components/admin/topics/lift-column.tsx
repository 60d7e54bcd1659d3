import type { ComponentProps } from "react";
import { LiftAxis, LiftBar } from "@/components/charts/lift-bar";
import type { Column } from "../table/column";

type Scale = ComponentProps<typeof LiftAxis>["scale"];

/** The column that draws a lift on the shared axis, diverging at once the average. */
export function liftColumn<Row extends { lift: number }>(
  title: string,
  scale: Scale,
  times: (lift: number) => string,
): Column<Row> {
  return {
    key: "lift",
    plot: true,
    header: (
      <>
        <span className="sr-only">{title}</span>
        <LiftAxis scale={scale} />
      </>
    ),
    cell: ({ lift }) => <LiftBar lift={lift} label={times(lift)} tone={lift >= 1 ? "above" : "below"} scale={scale} />,
  };
}
