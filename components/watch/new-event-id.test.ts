import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as z from "zod";
import { newEventId } from "./new-event-id";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("makes ids that the server takes, each another", () => {
  const ids = Array.from({ length: 200 }, newEventId);
  for (const id of ids) {
    expect(z.uuidv7().safeParse(id).success).toBe(true);
    expect(z.uuid().safeParse(id).success).toBe(true);
  }
  expect(new Set(ids).size).toBe(200);
});

it("makes ids that sort as the clock runs", () => {
  const ids = Array.from({ length: 200 }, () => {
    vi.advanceTimersByTime(317);
    return newEventId();
  });
  expect([...ids].sort()).toEqual(ids);
});
