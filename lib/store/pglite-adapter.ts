import type { PGlite } from "@electric-sql/pglite";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";

/** The package does not wait for a script to end: its errors would be lost and what follows would overtake it. */
function awaitScripts(adapter: SqlDriverAdapter, client: PGlite): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    await client.exec(script);
  };
  return adapter;
}

/** Prisma's way into an embedded PostgreSQL. `openShadow` gives an empty database for authoring migrations. */
export function pgliteAdapter(
  client: PGlite,
  openShadow: () => Promise<PGlite>,
): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPGlite(client);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => awaitScripts(await factory.connect(), client),
    connectToShadowDb: async () => {
      const shadow = await openShadow();
      return awaitScripts(await new PrismaPGlite(shadow).connect(), shadow);
    },
  };
}
