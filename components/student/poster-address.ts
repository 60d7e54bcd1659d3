export interface PosterPicture {
  topicId: string;
  seed: number;
  mode?: "print" | "xray";
  layer?: "all" | "back" | "front";
  crop?: "full" | "thumb";
}

/** Where the drawing of a poster is served from; the same picture has the same address, so a browser keeps it. */
export function posterAddress({ topicId, seed, mode = "print", layer = "all", crop = "full" }: PosterPicture): string {
  return `/art/poster/${topicId}/${seed}?${new URLSearchParams({ mode, layer, crop })}`;
}

export function avatarAddress(seed: number): string {
  return `/art/avatar/${seed}?mode=print`;
}
