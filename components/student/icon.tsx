const PATHS = {
  like: "M12 20S3.5 15 3.5 9a4.5 4.5 0 0 1 8.5-2.1A4.5 4.5 0 0 1 20.5 9c0 6-8.5 11-8.5 11Z",
  comment: "M3.5 4.5h17v12H12l-4.5 4v-4h-4Z",
  share: "M13.5 4.5h6v6M19 5l-8.5 8.5M9 5.5H4.5v14h14V15",
  skip: "M5 5l7 6 7-6M5 12.5l7 6 7-6",
  pause: "M8.5 5v14M15.5 5v14",
  play: "M8 5l11 7-11 7Z",
  close: "M6 6l12 12M18 6 6 18",
  forward: "M5 12h13.5M13 6.5l5.5 5.5-5.5 5.5",
  spin: "M19.5 12a7.5 7.5 0 1 1-2.4-5.5M19.5 3.5v4h-4",
  eye: "M3 12s3.4-6.2 9-6.2S21 12 21 12s-3.4 6.2-9 6.2S3 12 3 12ZM12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z",
  sideways: "M9 7l-5 5 5 5M15 7l5 5-5 5",
  menu: "M4 7h16M4 12h16M4 17h16",
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside words that say the same: hidden from readers. */
export function Icon({ name, size = 24, filled = false }: { name: IconName; size?: number; filled?: boolean }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={filled ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth={1.9}
      strokeLinecap="square"
      aria-hidden="true"
      className="block shrink-0"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
