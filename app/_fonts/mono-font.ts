import localFont from "next/font/local";

/** Marks what the machine kept, on every surface; sets --font-mono. `npm run fonts` makes the files. */
export const monoFont = localFont({
  src: [
    {
      path: "./ibm-plex-mono-400-subset.woff2",
      weight: "400",
    },
    {
      path: "./ibm-plex-mono-500-subset.woff2",
      weight: "500",
    },
  ],
  variable: "--font-mono",
  preload: false,
  fallback: ["ui-monospace", "monospace"],
});
