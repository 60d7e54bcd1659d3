import { describe, expect, it } from "vitest";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { plantRoom } from "@/lib/testing/rows";
import { spend, spentOf } from "./allowances";

describe("an allowance", () => {
  useDisposableDatabase();

  it("gives what is left and then nothing, each name and period for itself", async () => {
    const key = { roomId: (await plantRoom()).id, name: "rows growth", period: "2026-03-02T09" };
    expect(await spentOf(key)).toBe(0);
    expect([await spend(key, 6, 10), await spend(key, 6, 10), await spend(key, 6, 10)]).toEqual([6, 4, 0]);
    expect(await spend({ ...key, period: "2026-03-02T10" }, 6, 10)).toBe(6);
    expect(await spend({ ...key, name: "rows engineer" }, 6, 10)).toBe(6);
    expect(await spentOf(key)).toBe(10);
  });

  it("is not taken back where the limit has since been lowered below what was spent", async () => {
    const key = { roomId: (await plantRoom()).id, name: "rows growth", period: "p" };
    await spend(key, 9, 10);
    expect(await spend(key, 1, 5)).toBe(0);
    expect(await spentOf(key)).toBe(9);
  });

  it("is never overspent by requests at the same time", async () => {
    const key = { roomId: (await plantRoom()).id, name: "rows growth", period: "p" };
    const granted = await Promise.all(Array.from({ length: 40 }, () => spend(key, 3, 50)));
    expect(granted.reduce((sum, each) => sum + each, 0)).toBe(50);
    expect(await spentOf(key)).toBe(50);
  });
});
