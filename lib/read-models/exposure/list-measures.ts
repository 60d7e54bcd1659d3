import type { MeasureFacts } from "@/lib/domain/measure";
import { measures } from "@/lib/exposure/measures";

/** Every measure but for its words, which stand in the message catalogue under its id. */
export function listMeasures(): MeasureFacts[] {
  return measures.map(({ measure: _, ...facts }) => facts);
}
