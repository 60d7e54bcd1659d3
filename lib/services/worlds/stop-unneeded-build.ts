import { environment } from "@/lib/config/environment";
import { DEFAULT_SCENARIO } from "@/lib/config/limits";
import { roomsOfWorld } from "@/lib/store/rooms";
import { stopWorld } from "@/lib/worlds/get-world";

/** Ends the build of a world whose last room has gone. The default world is always wanted: the front page shows it. */
export async function stopUnneededBuild(scenarioId: string, seed: number): Promise<boolean> {
  if (scenarioId === DEFAULT_SCENARIO && seed === environment.DEFAULT_SEED) return false;
  if ((await roomsOfWorld(scenarioId, seed)) > 0) return false;
  return stopWorld(scenarioId, seed);
}
