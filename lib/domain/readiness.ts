import * as z from "zod";
import { worldStateSchema } from "./room-status";

/** Whether this process can serve a visitor at once. database: embedded or on a server. */
export const readinessSchema = z.object({
  status: z.enum(["ready", "not-ready"]),
  database: z.enum(["embedded", "server", "unreachable"]),
  world: worldStateSchema.shape.state.describe("the default world"),
});
export type Readiness = z.infer<typeof readinessSchema>;
