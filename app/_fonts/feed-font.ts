import localFont from "next/font/local";

/** The display face of the student surface; sets --font-feed. */
export const feedFont = localFont({
  src: "../../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-feed",
  fallback: ["system-ui", "sans-serif"],
});
