import { holdPointsPiece } from "../clustering/hold-points";
import { farthestPointsPiece, labelPointsPiece } from "../clustering/lloyd-pieces";
import { searchStartPiece } from "../clustering/search-start";
import { fingerprintPiece } from "../world/fingerprint-columns";
import { assignUsersPiece } from "../world/stages/assign-users";
import { drawUsersPiece } from "../world/stages/draw-users";
import { listViewersPiece } from "../world/stages/list-viewers";
import { measureAppealPiece } from "../world/stages/measure-appeal";
import { orderMembersPiece } from "../world/stages/order-members";
import type { WorkName } from "./steps";

/** How each kind of work is done: (context of its batch, number of the piece) → result of the piece. */
export const WORK: Readonly<Record<WorkName, (context: never, piece: number) => unknown>> = {
  "assign-users": assignUsersPiece,
  "draw-users": drawUsersPiece,
  "farthest-points": farthestPointsPiece,
  fingerprint: fingerprintPiece,
  "hold-points": holdPointsPiece,
  "label-points": labelPointsPiece,
  "list-viewers": listViewersPiece,
  "measure-appeal": measureAppealPiece,
  "order-members": orderMembersPiece,
  "search-start": searchStartPiece,
};
