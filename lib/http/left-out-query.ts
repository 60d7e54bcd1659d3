import * as z from "zod";

/** `?without=id,id`: the watch events that a guess is to be made without. Ids that are no events of the persona change nothing. */
export const leftOutQuery = z.object({
  without: z
    .string()
    .max(20_000)
    .default("")
    .describe("event ids with commas between")
    .pipe(z.string().transform((text) => text.split(",").filter(Boolean))),
});
