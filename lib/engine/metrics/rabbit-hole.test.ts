import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeTime } from "./escape-time";
import { RABBIT_HOLE, rabbitHole } from "./rabbit-hole";
import { rabbitHoles } from "./rabbit-holes";

/** Topic t is video t, and video 3 is half topic 0, half topic 1. */
const mixtures = Object.freeze({ offsets: [0, 1, 2, 3, 5], topic: [0, 1, 2, 0, 1], weight: [1, 1, 1, 0.5, 0.5] });
const TOPICS = 3;

function list(...runs: readonly [topic: number, times: number][]): number[] {
  return runs.flatMap(([topic, times]) => new Array<number>(times).fill(topic));
}

const measure = (videos: readonly number[]) => rabbitHole(mixtures, videos, TOPICS);

describe("rabbit hole", () => {
  it("is entered when a topic fills half of a window and left when less than a quarter", () => {
    expect(measure(Object.freeze(list([0, 20], [1, 20])))).toEqual({
      topTopic: 0,
      topShare: 0.5,
      rise: -1,
      stay: { topic: 0, watches: 16, escaped: true },
    });
  });

  it("tells how far the top topic rose, and who is still inside", () => {
    expect(measure(list([1, 10], [0, 30]))).toEqual({
      topTopic: 0,
      topShare: 0.75,
      rise: 0.5,
      stay: { topic: 0, watches: 20, escaped: false },
    });
  });

  it("counts the shares of mixed videos", () => {
    expect(measure(list([3, 20]))?.stay).toEqual({ topic: 0, watches: 0, escaped: false });
    expect(measure(list([3, 12], [2, 8]))?.stay).toBeNull();
  });

  it("says nothing about a list shorter than a window, and has none without watches", () => {
    expect(measure([])).toBeNull();
    const short = measure(list([0, RABBIT_HOLE.window - 1]));
    expect(short).toEqual({ topTopic: 0, topShare: 1, rise: null, stay: null });
    expect(measure([0, 1])?.topTopic).toBe(0);
  });

  it("keeps its bounds, and reads a part as it would read a list of its own", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 120 }), (videos) => {
        const hole = measure(videos);
        expect(rabbitHole(mixtures, [2, 2, ...videos, 1], TOPICS, 2, 2 + videos.length)).toEqual(hole);
        expect(hole?.topShare).toBeLessThanOrEqual(1);
        expect(hole?.topShare).toBeGreaterThanOrEqual(1 / TOPICS - 1e-9);
        expect(Math.abs(hole?.rise ?? 0)).toBeLessThanOrEqual(1);
        if (hole?.stay) expect(hole.stay.watches).toBeLessThanOrEqual(videos.length - RABBIT_HOLE.window);
      }),
    );
  });
});

describe("escape time", () => {
  const stay = ([watches, escaped]: readonly [number, boolean]) => ({ watches, escaped });

  it("does not take who is still inside for someone who left", () => {
    expect(escapeTime(Object.freeze([stay([4, true]), stay([10, true]), stay([6, false])]))).toBe(10);
    expect(escapeTime([stay([4, true]), stay([10, true]), stay([6, true])])).toBe(6);
  });

  it("is not known for nobody, or when most never leave", () => {
    expect(escapeTime([])).toBeNull();
    expect(escapeTime([stay([50, false])])).toBeNull();
    expect(escapeTime([stay([5, true]), stay([50, false]), stay([50, false])])).toBeNull();
    expect(escapeTime([stay([7, true])])).toBe(7);
  });

  it("is one of the stays that ended, in any order; without anyone inside it is the lower median", () => {
    const stays = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(stays, (people) => {
        const measured = escapeTime(people.map(stay));
        expect(escapeTime([...people].reverse().map(stay))).toBe(measured);
        if (measured !== null) expect(people).toContainEqual([measured, true]);
        const ended = people.map(([watches]) => watches).sort((a, b) => a - b);
        expect(escapeTime(ended.map((watches) => stay([watches, true])))).toBe(
          ended[Math.ceil(ended.length / 2) - 1] ?? null,
        );
      }),
    );
  });
});

describe("rabbit holes of many", () => {
  it("counts people who watched, and of those who entered the ones who left", () => {
    const people = [list([0, 20], [1, 20]), list([1, 10], [0, 30]), list([0, 5]), []].map(measure);
    expect(rabbitHoles(people)).toEqual({ rise: -0.25, entered: 2 / 3, escaped: 0.5, escapeTime: 16 });
    expect(rabbitHoles([null])).toEqual({ rise: null, entered: null, escaped: null, escapeTime: null });
  });
});
