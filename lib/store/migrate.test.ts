import { readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { describe, expect, it, vi } from "vitest";
import { type MigrationConnection, migrate } from "./migrate";
import { readMigrations } from "./migration-files";
import { migrationScript } from "./migration-script";

// Each test starts databases of its own, which takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

async function emptyDatabase(): Promise<MigrationConnection> {
  const client = await PGlite.create();
  return {
    query: async <Row>(sql: string, values?: unknown[]) => (await client.query<Row>(sql, values)).rows,
    script: async (sql) => {
      await client.exec(sql);
    },
  };
}

const first = { name: "20260101000000_one", script: "CREATE TABLE one (id int)", checksum: "a" };
const broken = { name: "20260102000000_two", script: "CREATE TABLE two (id int); SELECT nonsense;", checksum: "b" };

describe("migrate", () => {
  it("applies what is missing once, in order", async () => {
    const connection = await emptyDatabase();
    const migrations = await readMigrations();
    expect(await migrate(connection, migrations)).toEqual(migrations.map(({ name }) => name));
    expect(await migrate(connection, migrations)).toEqual([]);
  });

  it("leaves nothing of a migration that fails, and keeps those before it", async () => {
    const connection = await emptyDatabase();
    await expect(migrate(connection, [first, broken])).rejects.toThrow("20260102000000_two failed");
    const tables = await connection.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1",
    );
    expect(tables.map(({ name }) => name)).toEqual(["_prisma_migrations", "one"]);
  });

  it("refuses a migration that was edited, and a database from a newer version", async () => {
    const connection = await emptyDatabase();
    await migrate(connection, [first]);
    await expect(migrate(connection, [{ ...first, checksum: "other" }])).rejects.toThrow("was changed");
    await expect(migrate(connection, [])).rejects.toThrow("newer version");
  });

  it("leads to exactly the schema", async () => {
    expect(await migrationScript(await readMigrations(), await readFile("prisma/schema.prisma", "utf8"))).toBeNull();
  });
});
