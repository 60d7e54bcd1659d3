import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { renderAvatar } from "./render-avatar";
import { problemsOf } from "./svg-problems";

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

describe("avatar", () => {
  it("is well-formed, small and the same twice", () => {
    for (const seed of SEEDS) {
      const svg = renderAvatar({ seed });
      expect(problemsOf(svg)).toEqual([]);
      expect(gzipSync(svg).length).toBeLessThan(3_000);
      expect(renderAvatar({ seed })).toBe(svg);
    }
  });

  it("differs from every other of the first sixty", () => {
    const drawings = SEEDS.map((seed) => renderAvatar({ seed }).replaceAll(`av${seed}`, "av"));
    expect(new Set(drawings).size).toBe(SEEDS.length);
  });

  it("has no fill in X-ray", () => {
    for (const seed of SEEDS) {
      const svg = renderAvatar({ seed, mode: "xray" });
      expect(problemsOf(svg)).toEqual([]);
      expect([...svg.matchAll(/fill="([^"]*)"/g)].map((match) => match[1])).toEqual(["none"]);
    }
  });
});
