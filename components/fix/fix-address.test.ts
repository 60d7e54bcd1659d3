import { describe, expect, it } from "vitest";
import { FIX_CHOICES, type FixChoice } from "@/lib/domain/exposure-views";
import { fixAddress, nextPair, parseChosen, toggleChosen } from "./fix-address";

describe("the choice of two", () => {
  it("is read from the address, two at most, and what is none of the six is passed over", () => {
    expect(parseChosen(undefined)).toEqual([]);
    expect(parseChosen("retention,numbers,audit")).toEqual(["numbers", "retention"]);
    expect(parseChosen(FIX_CHOICES.join())).toHaveLength(2);
    expect(fixAddress("K7M4QX", parseChosen("numbers"))).toBe("/r/K7M4QX/fix?on=numbers");
    expect(fixAddress("K7M4QX", [])).toBe("/r/K7M4QX/fix");
  });

  it("takes and gives back, and holds no third", () => {
    expect(toggleChosen(["numbers"], "fewer-staff")).toEqual(["numbers", "fewer-staff"]);
    expect(toggleChosen(["numbers", "fewer-staff"], "numbers")).toEqual(["fewer-staff"]);
    expect(toggleChosen(["numbers", "fewer-staff"], "retention")).toBeNull();
  });

  it("goes through all fifteen pairs and begins again", () => {
    const seen = new Set<string>();
    let pair: FixChoice[] = [];
    for (let n = 0; n < 15; n++) {
      pair = nextPair(pair);
      seen.add(pair.join());
    }
    expect(seen.size).toBe(15);
    expect(nextPair(pair)).toEqual(nextPair([]));
  });
});
