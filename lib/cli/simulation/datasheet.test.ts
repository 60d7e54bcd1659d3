import { describe, expect, it } from "vitest";
import { ACTION, ENGINE_VERSION } from "@/lib/engine/world/world";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { dataTables } from "./data-tables";
import { dataSheet, truthWarning } from "./datasheet";
import { measureRates } from "./measured-rates";
import { LICENCE, TRUTH_WARNING } from "./provenance";

const world = tinyWorld();
const tables = dataTables(world);
const card = dataSheet(world, { scenario: world.scenario, seed: world.seed, formats: ["csv", "parquet"] }, tables);

describe("the data card", () => {
  it("has the sections of a data sheet", () => {
    expect(card.match(/^## .*$/gm)).toEqual([
      "## Motivation",
      "## Composition",
      "## How it was generated",
      "## What is invented",
      "## Known limits",
      "## Uses",
      "## Distribution and maintenance",
    ]);
  });

  it("tells rows and columns of every table; columns of a row of topics by the first and the last", () => {
    for (const table of tables) {
      expect(card).toContain(`### ${table.name} — ${table.rows.toLocaleString("en")} rows`);
      for (const { name, about } of table.columns) {
        if (/T\d\d$/.test(name) && !/T(01|60)$/.test(name)) expect(card).not.toContain(`\`${name}\``);
        else expect(card).toContain(`\`${name}\``);
        if (!/T\d\d$/.test(name)) expect(card).toContain(about);
      }
    }
  });

  it("gives the command, the engine and the hash of the world, and no date and no folder", () => {
    expect(card).toContain(
      "npm run simulate -- --scenario the-list --users 1000 --seed 7 --days 28 --watches 120 --videos 600 --format both --out DIR",
    );
    expect(card).toContain(`Engine ${ENGINE_VERSION}`);
    expect(card).toContain(world.hash);
    expect(card).not.toMatch(/\b20(2[4-9]|[3-9]\d)\b/);
  });

  it("gives the rates as counted", () => {
    const rates = measureRates(world);
    const liked = world.watches.actions.reduce((sum, bits) => sum + (bits & ACTION.liked ? 1 : 0), 0);
    expect(rates.actions.liked).toBeCloseTo(liked / world.watches.actions.length, 12);
    expect(card).toContain(`| liked, of all watches | ${rates.actions.liked?.toFixed(4)} |`);
    expect(card).toContain(`| users in no clear cluster | ${rates.noClearCluster?.toFixed(4)} |`);
  });

  it("warns against reading a person from a topic, says what is invented, and keeps the truth apart", () => {
    expect(card).toContain("no topic means a person");
    expect(card).toContain("every number and probability");
    expect(card.split(TRUTH_WARNING)).toHaveLength(3);
    expect(truthWarning()).toContain(TRUTH_WARNING);
    expect(card).toContain(LICENCE);
  });

  it("loads in Python only what was written", () => {
    const only = (format: "csv" | "parquet") =>
      dataSheet(world, { scenario: world.scenario, seed: world.seed, formats: [format] }, tables);
    expect(only("csv")).not.toContain("read_parquet");
    expect(only("parquet")).not.toContain("read_csv");
    expect(card).toMatch(/read_parquet[\s\S]*read_csv/);
  });
});

it("rates of a world without users are none", () => {
  const nobody = { ...world, users: { ...world.users, count: 0 } };
  const none = {
    ...nobody,
    watches: { ...world.watches, actions: new Uint8Array(0), fraction: new Uint8Array(0) },
  };
  expect(measureRates(none)).toMatchObject({ fraction: null, noClearCluster: null, groups: [null] });
});
