import { describe, expect, it } from "vitest";
import { csvDataUri } from "./csv-data-uri";

function textOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.indexOf(",") + 1));
}

describe("csvDataUri", () => {
  it("quotes commas and doubles quotation marks", () => {
    const uri = csvDataUri({ columns: ["name", "users"], rows: [['pop, "looks" & baking', 12]] });
    expect(textOf(uri)).toBe('\ufeffname,users\r\n"pop, ""looks"" & baking",12\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@x", "\tx"])("disarms text that starts a formula: %j", (text) => {
    expect(textOf(csvDataUri({ columns: ["a"], rows: [[text]] }))).toContain(`'${text}`);
  });

  it("leaves negative numbers numbers and writes nothing for a missing value", () => {
    expect(textOf(csvDataUri({ columns: ["a", "b"], rows: [[-0.5, null]] }))).toContain("\r\n-0.5,\r\n");
  });
});
