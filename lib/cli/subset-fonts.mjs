// `npm run fonts`: cuts the faces down to the letters and weights in use, so that a page loads less of them.
import { readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { deskGlyphs, displayGlyphs } from "./font-glyphs.mjs";

const plex = (family, weight) => ({
  source: `@fontsource/${family}/files/${family}-latin-${weight}-normal.woff2`,
  target: `${family}-${weight}-subset.woff2`,
  glyphs: deskGlyphs,
});

const faces = [
  {
    source: "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2",
    target: "bricolage-grotesque-subset.woff2",
    glyphs: displayGlyphs,
    variationAxes: { wght: { min: 400, max: 800 } },
  },
  ...[400, 500, 600].map((weight) => plex("ibm-plex-sans", weight)),
  ...[400, 500].map((weight) => plex("ibm-plex-mono", weight)),
];

for (const { source, target, glyphs, variationAxes } of faces) {
  const font = await subsetFont(readFileSync(`node_modules/${source}`), glyphs, {
    targetFormat: "woff2",
    variationAxes,
  });
  writeFileSync(`app/_fonts/${target}`, font);
  console.log(`${target}: ${(font.length / 1000).toFixed(1)} kB`);
}
