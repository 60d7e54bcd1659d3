import { randomUUID } from "node:crypto";
import type { Migration } from "./migration-files";

/** One connection, not a pool: the lock belongs to it. */
export interface MigrationConnection {
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Runs a script of several statements. */
  script(sql: string): Promise<void>;
}

/** Prisma's own: its CLI and this migrator exclude each other. */
const ADVISORY_LOCK = 72_707_369;

/** Prisma's book-keeping, so that its CLI accepts a database that was migrated here. */
const BOOK = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

interface Applied {
  migration_name: string;
  checksum: string;
}

/** Applies what is missing and returns its names. A migration and its entry in the book commit together. */
export async function migrate(connection: MigrationConnection, migrations: Migration[]): Promise<string[]> {
  await connection.query("SELECT pg_advisory_lock($1)", [ADVISORY_LOCK]);
  try {
    await connection.script(BOOK);
    const rows = await connection.query<Applied>(
      "SELECT migration_name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL",
    );
    const missing = missingOf(migrations, rows);
    for (const migration of missing) await apply(connection, migration);
    return missing.map(({ name }) => name);
  } finally {
    await connection.query("SELECT pg_advisory_unlock($1)", [ADVISORY_LOCK]);
  }
}

function missingOf(migrations: Migration[], applied: Applied[]): Migration[] {
  const checksums = new Map(applied.map((row) => [row.migration_name, row.checksum]));
  for (const { name, checksum } of migrations) {
    const before = checksums.get(name);
    if (before !== undefined && before !== checksum)
      throw new Error(`Migration ${name} was changed after it had been applied.`);
  }
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = applied.find((row) => !known.has(row.migration_name));
  if (unknown)
    throw new Error(`The database was migrated by a newer version: ${unknown.migration_name} is not known here.`);
  return migrations.filter(({ name }) => !checksums.has(name));
}

async function apply(connection: MigrationConnection, { name, script, checksum }: Migration): Promise<void> {
  await connection.script("BEGIN");
  try {
    await connection.script(script);
    await connection.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)",
      [randomUUID(), checksum, name],
    );
    await connection.script("COMMIT");
  } catch (error) {
    await connection.script("ROLLBACK");
    throw new Error(`Migration ${name} failed and left nothing behind.`, { cause: error });
  }
}
