import localFont from "next/font/local";

/** The face of the instructor's console and the projector; sets --font-console. */
export const consoleFont = localFont({
  src: "../../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2",
  weight: "300 900",
  variable: "--font-console",
  preload: false,
  fallback: ["system-ui", "sans-serif"],
});
