import * as z from "zod";

/** How a fact reached the company: given by the user, read from the device, observed in use, or inferred from the rest. */
export const collectedHowSchema = z.enum(["given", "device", "observed", "inferred"]);

/** Everything the app keeps of one synthetic user besides watching. Addresses are from documentation ranges (RFC 5737). */
export const collectedDataSchema = z.object({
  name: z.string(),
  region: z.string(),
  town: z.string(),
  radiusKm: z.number().int(),
  ipAddresses: z.array(z.string()),
  device: z.string(),
  addressBook: z.object({ numbers: z.number().int(), onGlassfeed: z.number().int() }),
  activeHours: z.array(z.number().int()).length(24),
  deletedSearch: z.string().describe("typed into the search box, deleted, never sent, and kept"),
  keystrokes: z.number().int(),
  msBetweenKeys: z.number().int(),
  wordsSaidAboutThemselves: z.literal(0),
});
export type CollectedData = z.infer<typeof collectedDataSchema>;
