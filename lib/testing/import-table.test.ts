import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

/** A small house in which each file but the last two breaks one rule of the import table. */
const planted: Record<string, string> = {
  "lib/domain/topic.ts":
    'import { readFileSync } from "node:fs";\nexport const topic = readFileSync;\nexport type Topic = 1;',
  "lib/engine/choice.ts": 'import { topic } from "@/lib/domain/topic";\nexport const choice = topic;',
  "lib/exposure/linkage.ts": 'import { room } from "@/lib/store/room";\nexport const linkage = room;',
  "lib/store/room.ts": 'import { openRoom } from "@/lib/services/open-room";\nexport const room = () => openRoom;',
  "lib/services/open-room.ts": 'import { room } from "@/lib/store/room";\nexport const openRoom = room;',
  "lib/services/query.ts": 'import pg from "pg";\nexport const query = pg;',
  "lib/http/actor.ts": 'import { list } from "@/lib/read-models/list";\nexport const actor = list;',
  "lib/read-models/list.ts": "export const list = 1;\nexport type List = 1;",
  "lib/testing/factory.ts": "export const factory = 1;",
  "lib/worlds/build.ts": 'import { factory } from "@/lib/testing/factory";\nexport const build = factory;',
  "components/table.tsx": 'import { list } from "@/lib/read-models/list";\nexport const table = list;',
  "components/room.tsx": 'import { room } from "@/lib/store/room";\nexport const view = room;',
  "app/page.tsx": 'import { room } from "@/lib/store/room";\nexport default room;',
  "lib/engine/allowed.ts": 'import type { Topic } from "@/lib/domain/topic";\nexport type Allowed = Topic;',
  "components/allowed.tsx": 'import type { List } from "@/lib/read-models/list";\nexport type Allowed = List;',
};

let house: string;

beforeAll(() => {
  house = mkdtempSync(path.join(os.tmpdir(), "glassfeed-house-"));
  cpSync(".dependency-cruiser.cjs", path.join(house, ".dependency-cruiser.cjs"));
  writeFileSync(path.join(house, "package.json"), "{}");
  writeFileSync(path.join(house, "tsconfig.json"), '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }');
  for (const [file, text] of Object.entries(planted)) {
    mkdirSync(path.join(house, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(house, file), text);
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

it("names every planted import that the table forbids, and no allowed one", () => {
  const cruiser = path.resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = ["--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const run = spawnSync(process.execPath, [cruiser, ...config, "app", "components", "lib"], {
    cwd: house,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const { violations } = JSON.parse(run.stdout).summary as { violations: { from: string; rule: { name: string } }[] };
  const found = [...new Set(violations.map(({ from, rule }) => `${from}: ${rule.name}`))].sort();
  expect(found).toEqual([
    "app/page.tsx: app-imports",
    "components/room.tsx: components-imports",
    "components/table.tsx: components-read-model-types",
    "lib/domain/topic.ts: domain-packages",
    "lib/engine/choice.ts: engine-domain-types",
    "lib/exposure/linkage.ts: exposure-imports",
    "lib/http/actor.ts: http-imports",
    "lib/services/open-room.ts: no-rings",
    "lib/services/query.ts: no-unresolvable",
    "lib/services/query.ts: one-door-to-the-database",
    "lib/store/room.ts: store-imports",
    "lib/worlds/build.ts: tools-for-tests-only",
    "lib/worlds/build.ts: worlds-imports",
  ]);
});
