import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { contrast } from "./colour";
import { describePoster } from "./describe-poster";
import { posterInks } from "./inks";
import { MOTIFS } from "./motifs/registry";
import { type PosterRequest, renderPoster } from "./render-poster";
import { problemsOf } from "./svg-problems";

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);
const BYTES = 9_000;

describe.each(Object.keys(MOTIFS))("poster of %s", (topicId) => {
  const draw = (seed: number, rest: Partial<PosterRequest> = {}) =>
    renderPoster({ topicId, seed, mode: "print", ...rest });

  it("is well-formed, small and the same twice, in print and in X-ray", () => {
    for (const seed of SEEDS) {
      for (const mode of ["print", "xray"] as const) {
        const svg = draw(seed, { mode });
        expect(problemsOf(svg)).toEqual([]);
        expect(gzipSync(svg).length).toBeLessThanOrEqual(BYTES);
        expect(draw(seed, { mode })).toBe(svg);
      }
    }
  });

  it("shares no id between its layers and crops", () => {
    const parts = [
      draw(3),
      draw(3, { layer: "back" }),
      draw(3, { layer: "front" }),
      draw(3, { crop: "thumb" }),
      draw(3, { mode: "xray" }),
      draw(4),
    ];
    const ids = parts.flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has no fill, no dots and only thin lines in X-ray", () => {
    for (const seed of SEEDS) {
      const svg = draw(seed, { mode: "xray" });
      const fills = [...svg.matchAll(/fill="([^"]*)"/g)].map((match) => match[1]);
      expect(new Set(fills)).toEqual(new Set(["none"]));
      expect(svg).not.toContain("<pattern");
      expect(new Set([...svg.matchAll(/stroke-width="([^"]*)"/g)].map((match) => match[1]))).toEqual(new Set(["1.25"]));
    }
  });

  it("never looks or reads like its neighbour", () => {
    for (const seed of SEEDS) {
      expect(draw(seed)).not.toBe(draw(seed + 1));
      expect(posterInks({ topicId, seed })).not.toEqual(posterInks({ topicId, seed: seed + 1 }));
      for (const locale of ["en", "es"] as const) {
        const text = describePoster({ topicId, seed }, locale);
        expect(text.length).toBeGreaterThan(25);
        expect(text).toMatch(/^[A-Z¿ÁÉÍÓÚ].*\.$/);
        expect(text).not.toBe(describePoster({ topicId, seed: seed + 1 }, locale));
      }
      expect(describePoster({ topicId, seed }, "en")).not.toBe(describePoster({ topicId, seed }, "es"));
    }
  });

  it("has a plate dark enough for its caption", () => {
    for (const seed of SEEDS)
      expect(contrast(posterInks({ topicId, seed }).dark, "#FFF6EA")).toBeGreaterThanOrEqual(4.5);
  });

  it("draws a back, a front, and both as their sum", () => {
    const [all, back, front] = [draw(5), draw(5, { layer: "back" }), draw(5, { layer: "front" })];
    const shapes = (svg: string) => svg.split("<path").length + svg.split("<circle").length + svg.split("<rect").length;
    expect(shapes(back)).toBeGreaterThan(3);
    expect(shapes(front)).toBeGreaterThan(5);
    expect(shapes(all)).toBe(shapes(back) + shapes(front) - 3);
  });
});
