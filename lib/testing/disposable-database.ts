import { afterAll, beforeAll, beforeEach } from "vitest";
import { placeDatabase } from "@/lib/store/client";
import { type OpenDatabase, openInMemory, openServer } from "@/lib/store/open-database";

/** `TEST_DATABASE_URL=postgresql://… npx vitest run --no-file-parallelism lib/store` runs the same tests on a server, which they empty. */
const server = process.env.TEST_DATABASE_URL;

/** Gives tests a database of their own, empty before each test unless they share what they find in it. */
export function useDisposableDatabase({ shared = false } = {}): void {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = server ? await openServer(server, 5) : await openInMemory();
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
