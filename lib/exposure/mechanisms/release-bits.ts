import { log } from "@/lib/engine/numeric/elementary";

/** What a phone that shows a few of many labels gives away, at worst. */
export interface ReleaseBits {
  /** log₂(labels / shown): what one release can tell of somebody */
  readonly worstBits: number;
  /** chance with which any one label comes up for anybody at random */
  readonly support: number;
}

/**
 * Bits that one release of `shown` out of `labels` labels can tell at worst, and how often a label is a random one: with
 * clusters on the phone the server learns no more than this a release. When not to use it: for a sequence of releases,
 * whose bits add up. labels ≥ shown ≥ 1, else RangeError; randomShare 0…1: part of releases that are random. O(1).
 * Source: topics_analysis.pdf of the Topics proposal; exposure.md 3.1. Example: 5 of 349 topics, one in twenty random →
 * 6.13 bits, .000143; one of 24 clusters → 4.584963 bits.
 */
export function releaseBits(labels: number, shown: number, randomShare: number): ReleaseBits {
  if (!(labels >= shown && shown >= 1)) throw new RangeError("labels ≥ shown ≥ 1");
  return { worstBits: log(labels / shown) / Math.LN2, support: randomShare / labels };
}
