import { dot } from "../../clustering/points";
import { sharedColumn } from "../../numeric/columns";
import { inPieces, pieceRange, type Steps } from "../../parallel/steps";
import { DIMENSIONS } from "../world";
import { usersPerPiece } from "./users-per-piece";

interface NearestContext {
  readonly profiles: Float32Array;
  readonly centroids: Float64Array;
  readonly labels: Uint8Array;
}

/**
 * Nearest centroid of every profile by cosine, ties and rows of zeros to the lowest index: what the fit itself says,
 * before "no clear cluster". Cost: O(users × clusters × DIMENSIONS).
 */
export function* nearestMembers(profiles: Float32Array, centroids: Float64Array): Steps<Uint8Array> {
  const users = profiles.length / DIMENSIONS;
  const context: NearestContext = { profiles, centroids, labels: sharedColumn("u8", users) };
  yield* inPieces<void>({
    work: "nearest-members",
    run: nearestMembersPiece,
    context,
    pieces: Math.ceil(users / usersPerPiece(users)),
    stage: "clusters",
  });
  return context.labels;
}

export function nearestMembersPiece({ profiles, centroids, labels }: NearestContext, piece: number): void {
  const clusters = centroids.length / DIMENSIONS;
  const [from, to] = pieceRange(labels.length, usersPerPiece(labels.length), piece);
  for (let u = from; u < to; u++) {
    let most = 0;
    for (let k = 0; k < clusters; k++) {
      const cosine = dot(profiles, u * DIMENSIONS, centroids, k * DIMENSIONS, DIMENSIONS);
      if (cosine > most) {
        most = cosine;
        labels[u] = k;
      }
    }
  }
}
