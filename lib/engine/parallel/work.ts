import { fingerprintPiece } from "../world/fingerprint-columns";
import type { WorkName } from "./steps";

/** How each kind of work is done: (context of its batch, number of the piece) → result of the piece. */
export const WORK: Readonly<Record<WorkName, (context: never, piece: number) => unknown>> = {
  fingerprint: fingerprintPiece,
};
