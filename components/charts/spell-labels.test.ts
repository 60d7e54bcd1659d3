import { describe, expect, it } from "vitest";
import { labelledSpells } from "./spell-labels";

const spell = (from: number, to: number, name: string, current = false) => ({ from, to, name, current });

describe("labelledSpells", () => {
  it("names the current spell however narrow it is", () => {
    expect(
      labelledSpells([spell(1, 99, "no clear cluster"), spell(99, 100, "tattoos, zines & thrift", true)]),
    ).toContain(1);
  });

  it("leaves out a name that would leave its band or touch the current one", () => {
    const narrow = [spell(1, 2, "cosy crafts & slow living"), spell(2, 400, "tattoos", true)];
    expect([...labelledSpells(narrow)]).toEqual([1]);
    const touching = [
      spell(1, 30, "pride events, LGBTQ+ creators"),
      spell(30, 31, "pride events, LGBTQ+ creators & drag", true),
    ];
    expect([...labelledSpells(touching)]).toEqual([1]);
  });

  it("names both where there is room", () => {
    expect([...labelledSpells([spell(1, 20, "no clear cluster"), spell(20, 400, "tattoos", true)])]).toEqual([0, 1]);
  });
});
