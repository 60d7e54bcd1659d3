import { describe, expect, it } from "vitest";
import { recordedWatch } from "./fixtures";
import { sortWatches, watchSortOf } from "./sort-watches";

const watches = [
  recordedWatch(1, { weight: 3, secondsStayed: 40, replays: 1 }),
  recordedWatch(2, { weight: -2, secondsStayed: 9, liked: true }),
  recordedWatch(3, { weight: 20, secondsStayed: 9 }),
];
const order = (sort: Parameters<typeof sortWatches>[1]) => sortWatches(watches, sort).map(({ sequence }) => sequence);

describe("sortWatches", () => {
  it("puts what counted most first and what pulls away last", () => {
    expect(order("weight")).toEqual([3, 1, 2]);
  });

  it("keeps the order of watching among equals", () => {
    expect(order("seconds")).toEqual([1, 2, 3]);
    expect(order("liked")).toEqual([2, 1, 3]);
  });

  it("runs the hour as the clock does", () => {
    expect(order("hour")).toEqual([1, 2, 3]);
  });
});

it("falls back to weight for an address that asks for something else", () => {
  expect(watchSortOf("replays")).toBe("replays");
  expect(watchSortOf("eventId; drop")).toBe("weight");
  expect(watchSortOf(undefined)).toBe("weight");
});
