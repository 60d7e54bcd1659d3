import path from "node:path";
import { environment } from "@/lib/config/environment";
import { DomainError } from "@/lib/domain/domain-error";
import { Prisma, type PrismaClient } from "./generated/client";
import { type OpenDatabase, openEmbedded, openServer } from "./open-database";

/** The client itself, or a transaction under way. */
export type Connection = PrismaClient | Prisma.TransactionClient;

interface Slot {
  glassfeedDatabase?: Promise<OpenDatabase>;
}

// Routes, pages and instrumentation get copies of this module; the database must be one.
const slot = globalThis as Slot;

function open(): Promise<OpenDatabase> {
  const { DATABASE_URL, DATABASE_POOL_SIZE, DATA_DIR } = environment;
  if (DATABASE_URL) return openServer(DATABASE_URL, DATABASE_POOL_SIZE);
  return openEmbedded(path.join(DATA_DIR, "database"));
}

/** The database, opened and migrated at its first use. A failure is not kept: the next caller tries again. */
export function database(): Promise<OpenDatabase> {
  if (!slot.glassfeedDatabase) {
    const opening = open();
    slot.glassfeedDatabase = opening;
    opening.catch(() => {
      if (slot.glassfeedDatabase === opening) slot.glassfeedDatabase = undefined;
    });
  }
  return slot.glassfeedDatabase;
}

/** Lets a test put its own database in the place of the configured one; undefined takes it away. */
export function placeDatabase(opened: OpenDatabase | undefined): void {
  slot.glassfeedDatabase = opened && Promise.resolve(opened);
}

/** The given transaction, else the client. */
export async function connection(within?: Connection): Promise<Connection> {
  return within ?? (await database()).prisma;
}

/** Prisma's codes for a foreign key without its row, and for a row to be changed that is not there. */
const GROUND_LOST = new Set(["P2003", "P2025"]);

/**
 * All of it or nothing. The answer must not leave before this has resolved. When what the work builds on is deleted by
 * somebody else meanwhile, as at the end of a lesson, that is expected and said so.
 */
export async function transaction<T>(work: (within: Connection) => Promise<T>): Promise<T> {
  const { prisma } = await database();
  try {
    return await prisma.$transaction(work);
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && GROUND_LOST.has(error.code))
      throw new DomainError("room-not-found", "What this was about has just been deleted.");
    throw error;
  }
}

/** Does the database answer? */
export async function pingDatabase(): Promise<OpenDatabase["kind"]> {
  const { prisma, kind } = await database();
  await prisma.$queryRaw`SELECT 1`;
  return kind;
}
