import { tryClusterCountPiece } from "../clustering/choose-cluster-count";
import { holdPointsPiece } from "../clustering/hold-points";
import { farthestPointsPiece, labelPointsPiece } from "../clustering/lloyd-pieces";
import { searchStartPiece } from "../clustering/search-start";
import { populationFeedPiece } from "../simulation/population-feed-piece";
import { fingerprintPiece } from "../world/fingerprint-columns";
import { assignUsersPiece } from "../world/stages/assign-users";
import { drawUsersPiece } from "../world/stages/draw-users";
import { listViewersPiece } from "../world/stages/list-viewers";
import { measureAppealPiece } from "../world/stages/measure-appeal";
import { nearestMembersPiece } from "../world/stages/nearest-members";
import { orderIdsPiece } from "../world/stages/order-ids";
import { orderMembersPiece } from "../world/stages/order-members";
import { profileUsersPiece } from "../world/stages/profile-users";
import { splitClustersPiece } from "../world/stages/split-clusters";
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
  "nearest-members": nearestMembersPiece,
  "order-ids": orderIdsPiece,
  "order-members": orderMembersPiece,
  "population-feed": populationFeedPiece,
  "profile-users": profileUsersPiece,
  "search-start": searchStartPiece,
  "split-clusters": splitClustersPiece,
  "try-cluster-count": tryClusterCountPiece,
};
