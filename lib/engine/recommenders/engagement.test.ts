import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arithmeticViewer, arithmeticWorld } from "@/lib/testing/arithmetic-world";
import { plainFeed } from "@/lib/testing/plain-feed";
import { tinyWorld } from "@/lib/testing/tiny-world";
import type { World } from "../world/world";
import { recommend } from "./recommend";

const made = arithmeticWorld(400);
const told = (watches: number, cluster: number, confidence: number) =>
  recommend(made, { ...arithmeticViewer(made, watches, cluster, confidence), seed: 11, limit: 8 }).map(
    (item) => `${item.video} ${item.origin} ${item.score} ${item.reasons.map((part) => part.kind[0]).join("")}`,
  );

describe("the default feed", () => {
  it("has not changed: newcomer, after six videos, in a cluster, in none", () => {
    expect(told(0, 6, 0.2)).toMatchInlineSnapshot(`
      [
        "121 explore 0.32040066868882233 cpfe",
        "165 contacts 0.4264694514823005 cpfe",
        "190 explore 0.2994722353709623 cpfe",
        "342 popular 0.4127198017457113 cpfe",
        "52 explore 0.2306064105905104 cpfe",
        "204 contacts 0.3845930658014757 cpfe",
        "89 explore 0.1740896119770713 cpfed",
        "44 contacts 0.3204785143633205 cpfed",
      ]
    `);
    expect(told(6, 2, 0.5)).toMatchInlineSnapshot(`
      [
        "111 explore 0.3398196665296656 tccpfe",
        "342 popular 0.4380704614681736 tccpfe",
        "281 explore 0.19341656234907625 tccpfed",
        "118 cluster 0.3891178809836117 tccpfed",
        "37 explore 0.15603123997537316 tccpfed",
        "320 cluster 0.34940186796329215 tccpfed",
        "5 explore 0.18713662096864597 tccpfed",
        "135 contacts 0.3405527467556901 tccpfed",
      ]
    `);
    expect(told(40, 2, 0.9)).toMatchInlineSnapshot(`
      [
        "138 explore 0.4596206179863487 tcpfed",
        "187 taste 0.7703179157030096 tcpfe",
        "160 cluster 0.6279781119144987 tcpfe",
        "65 taste 0.5805413876826128 tcpfed",
        "342 taste 0.6743027493566566 tcpfed",
        "355 explore 0.4191213168825969 tcpfed",
        "256 taste 0.615595704377422 tcpfed",
        "209 cluster 0.6196702591257458 tcpfe",
      ]
    `);
    expect(told(57, 6, 0.3)).toMatchInlineSnapshot(`
      [
        "187 taste 0.695487376072579 tpfe",
        "306 taste 0.7124957865440937 tpfe",
        "65 taste 0.6435084540863107 tpfed",
        "99 explore 0.486031394900734 tpfe",
        "223 taste 0.6706221804732171 tpfed",
        "198 taste 0.6200833115867206 tpfed",
        "220 popular 0.5846055024316091 tpfe",
        "279 fresh 0.537333733052799 tpfe",
      ]
    `);
  });

  const same = (world: World, viewer: ReturnType<typeof arithmeticViewer>, seed: number) => {
    const input = { ...viewer, seed, limit: 12 };
    const fast = recommend(world, input);
    const plain = plainFeed(world, input);
    expect(fast.map(({ video, origin }) => ({ video, origin }))).toEqual(
      plain.map(({ video, origin }) => ({ video, origin })),
    );
    fast.forEach((item, i) => {
      expect(item.score).toBeCloseTo(plain[i]?.score as number, 12);
    });
  };

  it("is the plain one, place by place, also where everything ties", () => {
    const tied = arithmeticWorld(60);
    tied.appeal.overall.fill(0.5);
    tied.appeal.byCluster.fill(0.5);
    tied.videos.uploadedMinute.fill(0);
    const anyone = fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 6 }), fc.double({ min: 0.1, max: 0.99, noNaN: true }));
    fc.assert(
      fc.property(fc.boolean(), anyone, fc.nat(), (ties, [watches, cluster, confidence], seed) => {
        const world = ties ? tied : made;
        same(world, arithmeticViewer(world, watches, cluster, confidence), seed);
      }),
      { numRuns: 60 },
    );
  });

  it("is the plain one in a built world", () => {
    const world = tinyWorld();
    for (const watches of [0, 3, 14, 15, 80]) {
      const { profile, seen } = arithmeticViewer(world, watches, 0, 0.5);
      const confidences = new Float64Array(world.clustering.count).fill(1 / world.clustering.count);
      const assignment = { cluster: watches % world.clustering.count, confidence: 0.4, confidences };
      same(world, { profile, seen, assignment, contacts: confidences }, watches);
    }
  });
});
