/** Art is a pure function of its address, so a browser may keep it for good. */
export const svgResponse = (svg: string): Response =>
  new Response(svg, {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    },
  });

export const noSuchArt = (): Response =>
  new Response("No such picture.", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });

/** A seed as written in an address: digits only, within 32 bits. */
export function parseSeed(text: string): number | null {
  if (!/^\d{1,10}$/.test(text)) return null;
  const seed = Number(text);
  return seed <= 0xffffffff ? seed : null;
}

/** The query value if it is one of the options, the first option otherwise. */
export const optionFrom = <const T extends string>(value: string | null, options: readonly [T, ...T[]]): T =>
  options.find((option) => option === value) ?? options[0];
