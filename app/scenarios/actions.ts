"use server";

import { openAlone } from "../(home)/open-alone";

/** A room for one, in the scenario whose button was pressed. */
export async function startScenario(form: FormData): Promise<void> {
  await openAlone(String(form.get("scenario") ?? ""));
}
