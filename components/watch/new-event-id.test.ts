import { expect, it } from "vitest";
import * as z from "zod";
import { newEventId } from "./new-event-id";

it("makes ids that the server takes, each another", () => {
  const ids = Array.from({ length: 200 }, newEventId);
  for (const id of ids) expect(z.uuidv4().safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(200);
});
