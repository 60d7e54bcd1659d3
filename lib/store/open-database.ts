import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { lockDataFolder } from "./data-folder-lock";
import { PrismaClient } from "./generated/client";
import { type MigrationConnection, migrate } from "./migrate";
import { readMigrations } from "./migration-files";
import { pgliteAdapter } from "./pglite-adapter";

export interface OpenDatabase {
  prisma: PrismaClient;
  kind: "embedded" | "server";
  close(): Promise<void>;
}

/** How long a transaction may wait for its turn and then run: the embedded database runs one at a time. */
const transactionOptions = { maxWait: 20_000, timeout: 20_000 };

/** Both adapters write and read timestamps as if every session were in UTC. */
const UTC = "SET TIME ZONE 'UTC'";

const inProcess = (client: PGlite): MigrationConnection => ({
  query: async <Row>(sql: string, values?: unknown[]) => (await client.query<Row>(sql, values)).rows,
  script: async (sql) => {
    await client.exec(sql);
  },
});

const onServer = (client: pg.Client): MigrationConnection => ({
  query: async <Row>(sql: string, values?: unknown[]) => (await client.query(sql, values)).rows as Row[],
  script: async (sql) => {
    await client.query(sql);
  },
});

async function prepareEmbedded(client: PGlite): Promise<PrismaClient> {
  await client.waitReady;
  await client.exec(UTC);
  await migrate(inProcess(client), await readMigrations());
  return new PrismaClient({ adapter: pgliteAdapter(client, PGlite.create), transactionOptions });
}

/** The embedded PostgreSQL in a folder, which no second process may open meanwhile. */
export async function openEmbedded(folder: string): Promise<OpenDatabase> {
  const release = await lockDataFolder(folder);
  try {
    const client = new PGlite(path.join(folder, "files"));
    const prisma = await prepareEmbedded(client);
    const close = async () => {
      await prisma.$disconnect();
      await client.close();
      await release();
    };
    return { prisma, kind: "embedded", close };
  } catch (error) {
    await release();
    throw error;
  }
}

/** An embedded PostgreSQL that is gone when the process is. */
export async function openInMemory(): Promise<OpenDatabase> {
  const client = new PGlite("memory://");
  const prisma = await prepareEmbedded(client);
  const close = async () => {
    await prisma.$disconnect();
    await client.close();
  };
  return { prisma, kind: "embedded", close };
}

/** A PostgreSQL server, shared with any number of other processes. */
export async function openServer(connectionString: string, poolSize: number): Promise<OpenDatabase> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await migrate(onServer(client), await readMigrations());
  } finally {
    await client.end();
  }
  const adapter = new PrismaPg({ connectionString, max: poolSize, options: "-c TimeZone=UTC" });
  const prisma = new PrismaClient({ adapter, transactionOptions });
  return { prisma, kind: "server", close: () => prisma.$disconnect() };
}
