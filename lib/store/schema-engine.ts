import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { pgliteAdapter } from "./pglite-adapter";

/**
 * Prisma's schema engine as WebAssembly, on databases in memory: the CLI's own engine is a binary that has to be downloaded.
 * For authoring and checking migrations; the app never needs it.
 */
export async function openSchemaEngine(): Promise<SchemaEngine> {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const binary = await readFile(path.join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(binary, { "./schema_engine_bg.js": glue });
  const bindings = glue as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  const adapter = bindMigrationAwareSqlAdapterFactory(pgliteAdapter(await PGlite.create(), () => PGlite.create()));
  return glue.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
}
