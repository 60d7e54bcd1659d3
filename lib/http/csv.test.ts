import papaparse from "papaparse";
import { describe, expect, it } from "vitest";
import { toCsv, wantsCsv } from "./csv";

describe("a CSV table", () => {
  it("puts an apostrophe before text that a spreadsheet would run", () => {
    const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "plain", "a=b"];
    const csv = toCsv(
      ["text"],
      texts.map((text) => ({ text })),
    );
    const cells = papaparse
      .parse<string[]>(csv.trim(), { newline: "\r\n" })
      .data.slice(1)
      .map(([cell]) => cell);
    expect(cells).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "'\r=1", "plain", "a=b"]);
  });

  it("keeps 19 digits and negative numbers as they are, and nothing as nothing", () => {
    const csv = toCsv(["userId", "margin", "at"], [{ userId: "7312345678901234567", margin: -0.25, at: null }]);
    expect(csv).toBe('"userId","margin","at"\r\n"7312345678901234567","-0.25",""\r\n');
  });

  it("comes back cell by cell, whatever stands in it", () => {
    const rows = [
      { a: 'say "hi", now', b: "two\nlines" },
      { a: "ñandú", b: "" },
    ];
    const { data } = papaparse.parse(toCsv(["a", "b"], rows).trim(), { header: true });
    expect(data).toEqual(rows);
  });

  it("has its head even without rows", () => {
    expect(toCsv(["a", "b"], [])).toBe('"a","b"\r\n');
  });
});

it("is wanted by the end of the address or by what is accepted first", () => {
  expect(wantsCsv("/x/viewers.csv", "application/json")).toBe(true);
  expect(wantsCsv("/x/viewers", "text/csv")).toBe(true);
  expect(wantsCsv("/x/viewers", "Text/CSV; q=0.9, */*")).toBe(true);
  for (const accept of [null, "*/*", "application/json, text/csv"]) expect(wantsCsv("/x/viewers", accept)).toBe(false);
});
