import { describe, expect, it } from "vitest";
import { formatSort, nextSort, parseSort } from "./column";

describe("nextSort", () => {
  it("starts as the column says and turns on a second press", () => {
    const first = nextSort({ key: "userId", descending: false }, { sortKey: "share", startsDescending: true });
    expect(formatSort(first)).toBe("-share");
    expect(formatSort(nextSort(first, { sortKey: "share", startsDescending: true }))).toBe("share");
  });

  it("starts ascending where nothing is said", () => {
    expect(formatSort(nextSort(parseSort("-share"), { sortKey: "region" }))).toBe("region");
  });
});
