import path from "node:path";
import { describe, expect, it } from "vitest";
import { environmentSchema, readEnvironment } from "./environment";

describe("environment", () => {
  it("needs nothing set", () => {
    const read = readEnvironment({});
    expect(read).toMatchObject({ PORT: 3000, ROOM_TTL_HOURS: 24, DEFAULT_SEED: 1138, LOG_LEVEL: "info" });
    expect(read.DATABASE_URL).toBeUndefined();
    expect(path.isAbsolute(read.DATA_DIR)).toBe(true);
  });

  it("takes an empty variable for an unset one", () => {
    expect(readEnvironment({ DATABASE_URL: "", PORT: "" }).PORT).toBe(3000);
  });

  it("names every variable that breaks its rule", () => {
    expect(() => readEnvironment({ PORT: "high", ROOM_TTL_HOURS: "48", DATABASE_URL: "mysql://x" })).toThrow(
      /PORT[\s\S]*DATABASE_URL[\s\S]*ROOM_TTL_HOURS/,
    );
  });

  it("describes every variable", () => {
    for (const [name, schema] of Object.entries(environmentSchema.shape)) expect(schema.description, name).toBeTruthy();
  });
});
