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

/** Opens and migrates the database, removes rooms that ended meanwhile and goes on doing so, and begins to build the default world. */
export async function startUp(): Promise<void> {
  const database = await pingDatabase();
  logger.info({ database }, "database ready");
  await sweep();
  setInterval(sweep, environment.SWEEP_SECONDS * 1000).unref();
  prepareWorld(DEFAULT_SCENARIO, environment.DEFAULT_SEED);
}
