import { describe, expect, it } from "vitest";
import { reviewOf } from "./review-sample";

const reviews = (object: "topic-viewers" | "topics") =>
  Array.from({ length: 60_000 }, (_, index) => reviewOf(1138, { sequence: index + 1, object }));
const share = (all: unknown[], value: unknown) => all.filter((each) => each === value).length / all.length;

describe("the sample of the log that is read", () => {
  it("is a tenth of the lines, and half of the looks at people in it are noticed", () => {
    const looks = reviews("topic-viewers");
    expect(share(looks, null)).toBeCloseTo(0.9, 2);
    expect(share(looks, "flagged")).toBeCloseTo(0.05, 2);
  });

  it("finds nothing in counts, which name nobody", () => {
    expect(reviews("topics")).not.toContain("flagged");
    expect(share(reviews("topics"), "read")).toBeCloseTo(0.1, 2);
  });

  it("is the same whenever the page is opened, and another in another room", () => {
    expect(reviews("topic-viewers")).toEqual(reviews("topic-viewers"));
    const elsewhere = Array.from({ length: 60_000 }, (_, i) =>
      reviewOf(1, { sequence: i + 1, object: "topic-viewers" }),
    );
    expect(elsewhere).not.toEqual(reviews("topic-viewers"));
  });
});
