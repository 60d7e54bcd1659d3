import localFont from "next/font/local";

/** The display face of the student surface; sets --font-feed. `npm run fonts` makes the file. */
export const feedFont = localFont({
  src: "./bricolage-grotesque-subset.woff2",
  weight: "400 800",
  variable: "--font-feed",
  fallback: ["system-ui", "sans-serif"],
});
