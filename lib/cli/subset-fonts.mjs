// `npm run fonts`: cuts the display face down to the letters and weights in use, so that a phone loads less of it.
import { readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { displayGlyphs } from "./font-glyphs.mjs";

const source =
  "node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2";
const target = "app/_fonts/bricolage-grotesque-subset.woff2";

const font = await subsetFont(readFileSync(source), displayGlyphs, {
  targetFormat: "woff2",
  variationAxes: { wght: { min: 400, max: 800 } },
});
writeFileSync(target, font);
console.log(`${target}: ${(font.length / 1000).toFixed(1)} kB`);
