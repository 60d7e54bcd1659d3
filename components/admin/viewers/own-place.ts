/** Where the reader's persona stands on a list, as far as the narrator knows. */
export type OwnPlace =
  | { kind: "none" }
  | { kind: "here"; userId: string; watches: number | null; share: number | null; listed: boolean }
  | { kind: "elsewhere"; userId: string; page: number; href: string }
  | { kind: "below"; userId: string; share: number; href: string }
  | { kind: "filtered"; userId: string; href: string }
  | { kind: "absent"; userId: string; href: string };
