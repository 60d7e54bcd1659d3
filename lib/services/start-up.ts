import { environment } from "@/lib/config/environment";
import { DEFAULT_SCENARIO } from "@/lib/config/limits";
import { logger } from "@/lib/config/logger";
import { pingDatabase } from "@/lib/store/client";
import { expireRooms } from "./rooms/expire-rooms";
import { prepareWorld } from "./worlds/prepare-world";

async function sweep(): Promise<void> {
  try {
    const removed = await expireRooms();
    if (removed > 0) logger.info({ removed }, "ended rooms removed");
  } catch (error) {
    logger.error({ error: String(error) }, "ended rooms not removed");
  }
}

/** A process without its database can serve nobody: it says why and ends, so that whoever started it notices. */
async function openDatabase(): Promise<void> {
  try {
    logger.info({ database: await pingDatabase() }, "database ready");
  } catch (error) {
    logger.fatal(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

/** Opens and migrates the database, removes rooms that ended meanwhile and goes on doing so, and begins to build the default world. */
export async function startUp(): Promise<void> {
  await openDatabase();
  await sweep();
  setInterval(sweep, environment.SWEEP_SECONDS * 1000).unref();
  prepareWorld(DEFAULT_SCENARIO, environment.DEFAULT_SEED);
}
