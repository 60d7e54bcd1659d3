import localFont from "next/font/local";

/** The face of the company's dashboard; sets --font-desk. `npm run fonts` makes the files. */
export const deskFont = localFont({
  src: [
    {
      path: "./ibm-plex-sans-400-subset.woff2",
      weight: "400",
    },
    {
      path: "./ibm-plex-sans-500-subset.woff2",
      weight: "500",
    },
    {
      path: "./ibm-plex-sans-600-subset.woff2",
      weight: "600",
    },
  ],
  variable: "--font-desk",
  preload: false,
  fallback: ["system-ui", "sans-serif"],
});
