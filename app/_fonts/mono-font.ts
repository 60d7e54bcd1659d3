import localFont from "next/font/local";

/** Marks what the machine kept, on every surface; sets --font-mono. */
export const monoFont = localFont({
  src: [
    {
      path: "../../node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../../node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-500-normal.woff2",
      weight: "500",
    },
  ],
  variable: "--font-mono",
  preload: false,
  fallback: ["ui-monospace", "monospace"],
});
