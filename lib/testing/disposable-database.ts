import { afterAll, beforeAll, beforeEach } from "vitest";
import { placeDatabase } from "@/lib/store/client";
import { type OpenDatabase, openInMemory } from "@/lib/store/open-database";

/** Gives tests a database of their own, empty before each test unless they share what they find in it. */
export function useDisposableDatabase({ shared = false } = {}): void {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await openInMemory();
    placeDatabase(opened);
  });
  beforeEach(async () => {
    if (!shared) await opened.prisma.$executeRaw`TRUNCATE room, closed_room CASCADE`;
  });
  afterAll(async () => {
    placeDatabase(undefined);
    await opened.close();
  });
}
