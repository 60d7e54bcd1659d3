"use server";

import { DEFAULT_SCENARIO } from "@/lib/config/limits";
import { openAlone } from "./open-alone";

export async function startAlone(): Promise<void> {
  await openAlone(DEFAULT_SCENARIO);
}
