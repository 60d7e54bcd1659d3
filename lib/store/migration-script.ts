import { MIGRATIONS_FOLDER, type Migration } from "./migration-files";
import { openSchemaEngine } from "./schema-engine";

export const PROVIDER_LOCK = 'provider = "postgresql"\n';

/** The SQL that leads from the migrations so far to the schema; null when they already lead there. */
export async function migrationScript(migrations: Migration[], schema: string): Promise<string | null> {
  const engine = await openSchemaEngine();
  const { exitCode, stdout } = await engine.diff({
    from: {
      tag: "migrations",
      baseDir: MIGRATIONS_FOLDER,
      lockfile: { path: "migration_lock.toml", content: PROVIDER_LOCK },
      shadowDbInitScript: "",
      migrationDirectories: migrations.map(({ name, script }) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: { tag: "ok", value: script } },
      })),
    },
    to: { tag: "schemaDatamodel", files: [{ content: schema, path: "schema.prisma" }] },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  return exitCode === 0 ? null : stdout;
}
