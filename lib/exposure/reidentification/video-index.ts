/** Who watched each video: users of video v, ascending and each once, from offsets[v] to offsets[v + 1]. users: how many rows of watching there are. */
export interface VideoIndex {
  readonly users: number;
  readonly offsets: Uint32Array;
  readonly user: Uint32Array;
}

/**
 * The inverted index of watch rows: user u's videos are video[userOffsets[u]…userOffsets[u + 1]), repeats counted once. videos: how many there are.
 * O(watches + videos), 4 bytes a watch. No watches: empty lists. Example: users ab, b → a: 0; b: 0, 1.
 */
export function indexVideos(userOffsets: ArrayLike<number>, video: ArrayLike<number>, videos: number): VideoIndex {
  const users = Math.max(0, userOffsets.length - 1);
  const offsets = new Uint32Array(videos + 1);
  const last = new Int32Array(videos);
  const eachOnce = (visit: (v: number, u: number) => void) => {
    last.fill(-1);
    for (let u = 0; u < users; u++)
      for (let row = userOffsets[u] as number; row < (userOffsets[u + 1] as number); row++) {
        const v = video[row] as number;
        if (last[v] === u) continue;
        last[v] = u;
        visit(v, u);
      }
  };
  eachOnce((v) => {
    offsets[v + 1] = (offsets[v + 1] as number) + 1;
  });
  for (let v = 0; v < videos; v++) offsets[v + 1] = (offsets[v + 1] as number) + (offsets[v] as number);
  const next = offsets.slice(0, videos);
  const user = new Uint32Array(offsets[videos] as number);
  eachOnce((v, u) => {
    user[next[v] as number] = u;
    next[v] = (next[v] as number) + 1;
  });
  return { users, offsets, user };
}

/** How many users watched a video. */
export function support({ offsets }: VideoIndex, video: number): number {
  return (offsets[video + 1] as number) - (offsets[video] as number);
}

/** The videos of one user, each once, in order of first watching. O(rows of the user). */
export function distinctVideos(userOffsets: ArrayLike<number>, video: ArrayLike<number>, user: number): number[] {
  const seen = new Set<number>();
  for (let row = userOffsets[user] as number; row < (userOffsets[user + 1] as number); row++)
    seen.add(video[row] as number);
  return [...seen];
}
