import { describe, expect, it } from "vitest";
import { BOREDOM, boredomAfter, chanceOfLeaving } from "./boredom";
import { satisfactionAfter, worth } from "./satisfaction";
import { chanceOfComing, visitsOf } from "./visits";

describe("boredom", () => {
  it("falls with a video watched to the end, rises with one that is left, and stays within 0…1", () => {
    expect(boredomAfter(0.5, 1)).toBeCloseTo(0.4, 12);
    expect(boredomAfter(0.5, 0)).toBeCloseTo(0.6, 12);
    expect(boredomAfter(0, 1)).toBe(0);
    expect(boredomAfter(1, 0)).toBe(1);
  });

  it("makes leaving likelier, as time does, and a session ends at the latest at its last place", () => {
    expect(chanceOfLeaving(0.8, 5)).toBeGreaterThan(chanceOfLeaving(0.2, 5));
    expect(chanceOfLeaving(0.2, 60)).toBeGreaterThan(chanceOfLeaving(0.2, 5));
    expect(chanceOfLeaving(0, BOREDOM.mostVideos - 1)).toBe(1);
  });
});

describe("satisfaction", () => {
  const plain = { affinity: 0, quality: 0, repetition: 0, position: 0 };

  it("is one half for a plain video, more for a fitting or good one, less for the same again or late", () => {
    expect(worth(plain)).toBeCloseTo(0.5, 12);
    expect(worth({ ...plain, affinity: 1 })).toBeGreaterThan(0.6);
    expect(worth({ ...plain, quality: 1 })).toBeGreaterThan(0.6);
    expect(worth({ ...plain, repetition: 1 })).toBeLessThan(0.3);
    expect(worth({ ...plain, position: 40 })).toBeLessThan(0.3);
  });

  it("moves slowly and settles at the worth of what is shown", () => {
    let satisfaction = 0.5;
    for (let n = 0; n < 400; n++) satisfaction = satisfactionAfter(satisfaction, { ...plain, affinity: 2 });
    expect(satisfaction).toBeCloseTo(worth({ ...plain, affinity: 2 }), 4);
  });
});

describe("visits", () => {
  const evenings = Float64Array.from({ length: 24 }, (_, hour) => (hour >= 18 ? 1 : 0));
  const year = (satisfaction: number) =>
    Array.from({ length: 365 }, (_, day) => visitsOf(7, day, evenings, satisfaction));

  it("come at the person's own hours, in order, and on more days when they were content", () => {
    const days = (satisfaction: number) => year(satisfaction).filter((visits) => visits.length > 0).length;
    expect(days(0.8)).toBeGreaterThan(days(0.2));
    expect(days(0.5) / 365).toBeCloseTo(chanceOfComing(0.5), 1);
    for (const visits of year(0.5)) {
      expect(visits).toEqual([...visits].sort((a, b) => a - b));
      for (const minute of visits) expect(minute).toBeGreaterThanOrEqual(18 * 60);
    }
  });

  it("are the same hours for a person who is more content: only staying away differs", () => {
    const content = year(0.8);
    year(0.2).forEach((visits, day) => {
      if (visits.length > 0) expect(visits).toEqual(content[day]);
    });
  });
});
