import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { MIGRATIONS_FOLDER, readMigrations } from "@/lib/store/migration-files";
import { migrationScript, PROVIDER_LOCK } from "@/lib/store/migration-script";

/** `npm run migration -- add-votes`: writes the SQL that leads from the migrations so far to prisma/schema.prisma. */
async function authorMigration(name: string): Promise<void> {
  await mkdir(MIGRATIONS_FOLDER, { recursive: true });
  const script = await migrationScript(await readMigrations(), await readFile("prisma/schema.prisma", "utf8"));
  if (!script) return console.log("The schema has not changed: nothing to write.");
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = path.join(MIGRATIONS_FOLDER, `${stamp}_${name.replaceAll("-", "_")}`);
  await mkdir(folder);
  await writeFile(path.join(folder, "migration.sql"), script);
  await writeFile(path.join(MIGRATIONS_FOLDER, "migration_lock.toml"), PROVIDER_LOCK);
  console.log(`Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it before committing it.`);
}

const name = process.argv[2];
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error("Name the migration in lower-case words: npm run migration -- add-votes");
  process.exit(1);
}
await authorMigration(name);
process.exit(0);
