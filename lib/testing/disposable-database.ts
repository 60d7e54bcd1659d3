import { afterAll, beforeAll, beforeEach } from "vitest";
import { placeDatabase } from "@/lib/store/client";
import { type OpenDatabase, openInMemory } from "@/lib/store/open-database";

/** Gives the tests of a file a database of their own, empty before each test. */
export function useDisposableDatabase(): void {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await openInMemory();
    placeDatabase(opened);
  });
  beforeEach(async () => {
    await opened.prisma.$executeRaw`TRUNCATE room, closed_room CASCADE`;
  });
  afterAll(async () => {
    placeDatabase(undefined);
    await opened.close();
  });
}
