import { describe, expect, it } from "vitest";
import { shownContents } from "./cluster-contents";

const content = (index: number, lift: number | null, inReport: string | null = null) => ({
  topicId: `T${String(index).padStart(2, "0")}`,
  label: `topic ${index}`,
  share: 0.01,
  shareOfAll: 0.01,
  lift,
  inReport,
});

describe("shownContents", () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    content(index, (60 - index) / 10, index === 30 ? "“Portland”" : null),
  );

  it("keeps fifteen by falling lift, among them the ends and what the report named", () => {
    const shown = shownContents(many);
    expect(shown).toHaveLength(15);
    expect(shown[0]?.topicId).toBe("T00");
    expect(shown.at(-1)?.topicId).toBe("T59");
    expect(shown.map((each) => each.topicId)).toContain("T30");
    expect(shown.map((each) => each.lift)).toEqual(
      [...shown.map((each) => each.lift)].sort((a, b) => (b ?? 0) - (a ?? 0)),
    );
  });

  it("leaves out what has no lift", () => {
    expect(shownContents([content(1, null), content(2, 1)])).toHaveLength(1);
  });
});
