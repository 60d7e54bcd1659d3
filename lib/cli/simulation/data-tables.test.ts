import { describe, expect, it } from "vitest";
import { watchesOf } from "@/lib/engine/world/history";
import { topicIndex, userIndex, videoIndex } from "@/lib/engine/world/locate";
import { ACTION, DIMENSIONS } from "@/lib/engine/world/world";
import { tinyWorld } from "@/lib/testing/tiny-world";
import { dataTables } from "./data-tables";
import type { Table } from "./table";
import { firstRowsOfParts, USERS_PER_PART } from "./tables/user-parts";

const world = tinyWorld();
const tables = new Map(dataTables(world).map((table) => [table.name, table]));

type Cell = string | number | null;

/** Rows as plain objects, read from the columns as an encoder does. */
function rows(name: string, from = 0, to = tables.get(name)?.rows ?? 0): Record<string, Cell>[] {
  const read = (tables.get(name) as Table).columns.map((column) => {
    const values = column.values(from, to);
    expect(values).toHaveLength(to - from);
    return Array.from(values, (value): [string, Cell] => {
      if (column.kind === "id") return [column.name, String(column.ids[value])];
      if (column.kind === "word") return [column.name, column.words[value] as string | null];
      return [column.name, Number.isNaN(value) ? null : value];
    });
  });
  return Array.from({ length: to - from }, (_, row) => Object.fromEntries(read.map((column) => column[row] ?? [])));
}

describe("the tables of a world", () => {
  it("have distinct columns, each with a word about it", () => {
    expect([...tables.keys()]).toEqual([
      "topics",
      "videos",
      "clusters",
      "users",
      "profiles",
      "watches",
      "truth",
      "archetypes",
    ]);
    for (const { columns } of tables.values()) {
      expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
      for (const column of columns) expect(column.about).not.toBe("");
    }
  });

  it("tell every watch as the engine has it", () => {
    for (const user of [0, 1, 500, 999]) {
      const expected = watchesOf(world, user, 0);
      const from = world.watches.offsets[user] as number;
      const told = rows("watches", from, from + expected.length);
      told.forEach((row, i) => {
        const watch = expected[i];
        expect(userIndex(world, String(row.user_id))).toBe(user);
        expect(videoIndex(world, String(row.video_id))).toBe(watch?.video);
        expect(row.fraction).toBeCloseTo(watch?.fraction ?? Number.NaN, 6);
        expect(row.replays).toBe(watch?.replays);
        for (const name of Object.keys(ACTION) as (keyof typeof ACTION)[])
          expect(row[name] === 1, name).toBe(
            watch?.[name] ?? ((world.watches.actions[from + i] as number) & ACTION[name]) !== 0,
          );
      });
    }
  });

  it("name the user of a watch wherever a part begins", () => {
    const { offsets } = world.watches;
    const second = offsets[1] as number;
    expect(rows("watches", second - 1, second + 1).map((row) => userIndex(world, String(row.user_id)))).toEqual([0, 1]);
    const last = offsets[1_000] as number;
    expect(rows("watches", last - 1, last).map((row) => userIndex(world, String(row.user_id)))).toEqual([999]);
  });

  it("tell each user's guess and profile", () => {
    const users = rows("users");
    const profiles = rows("profiles");
    for (const user of [0, 77, 999]) {
      expect(userIndex(world, String(users[user]?.user_id))).toBe(user);
      expect(users[user]?.cluster_id).toBe(world.clustering.ids[world.assignments.cluster[user] as number]);
      expect(users[user]?.confidence).toBe(world.assignments.confidence[user]);
      expect(users[user]?.watches).toBe(120);
      expect(profiles[user]?.T60).toBe(world.profiles[user * DIMENSIONS + topicIndex(world, "T60")]);
    }
  });

  it("spread a video's topics by falling weight, and the weights sum to one", () => {
    for (const video of rows("videos")) {
      const weights = [video.weight_1, video.weight_2, video.weight_3].filter((weight) => weight !== null);
      expect(weights.reduce((sum: number, weight) => sum + Number(weight), 0)).toBeCloseTo(1, 6);
      expect([video.topic_1, video.topic_2, video.topic_3].filter((topic) => topic !== null)).toHaveLength(
        weights.length,
      );
      expect([...weights].sort((a, b) => Number(b) - Number(a))).toEqual(weights);
    }
  });

  it("end the clusters with the one that has no centre, and count everyone once", () => {
    const clusters = rows("clusters");
    expect(clusters.at(-1)).toMatchObject({ cluster_id: "C24", content_name: "no clear cluster", centroid_T01: null });
    expect(clusters.reduce((sum, { members }) => sum + Number(members), 0)).toBe(1_000);
    for (const { reported_name, reported_by } of clusters) expect(reported_name === null).toBe(reported_by === null);
  });

  it("keep the truth to itself", () => {
    const inTruth = [...tables.values()].filter((table) => table.truth).map((table) => table.name);
    expect(inTruth).toEqual(["truth", "archetypes"]);
    const outside = [...tables.values()].filter((table) => !table.truth).flatMap((table) => table.columns);
    expect(outside.filter(({ name }) => /archetype|holds|group|truth/.test(name))).toEqual([]);
    const holders = rows("truth").filter((row) => row.holds_orientation === 1);
    expect(holders).toHaveLength(world.truth.groups.reduce((sum, bits) => sum + (bits & 1), 0));
    expect(holders.length).toBeGreaterThan(0);
  });
});

describe("the parts of a table with one row per user", () => {
  const cut = (count: number) => firstRowsOfParts({ ...world, users: { ...world.users, count } });

  it("hold at most so many users, the last what is left", () => {
    expect(cut(1)).toEqual([0, 1]);
    expect(cut(USERS_PER_PART)).toEqual([0, USERS_PER_PART]);
    expect(cut(USERS_PER_PART + 1)).toEqual([0, USERS_PER_PART, USERS_PER_PART + 1]);
  });
});
