import type { Counterfactual } from "@/lib/domain/explanation";
import { counterfactual } from "@/lib/engine/explanation/counterfactual";
import { assignmentView } from "../assignment-view";
import type { SeatRecord } from "./seat-record";

export function counterfactualView({ world, events, watches, names }: SeatRecord): Counterfactual | null {
  const found = counterfactual(world, watches);
  if (!found) return null;
  return {
    without: found.without.map((i) => events[i]?.eventId ?? ""),
    assignment: assignmentView(world, names, found.assignment),
  };
}
