import { describe, expect, it } from "vitest";
import { appendAuditEntry, chainedEntries } from "@/lib/store/audit-entries";
import { database } from "@/lib/store/client";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { plantRoom } from "@/lib/testing/rows";
import { verifyAudit } from "./verify-audit";

const AT = new Date("2026-03-02T09:01:02.345Z");

const line = { at: AT, actor: "growth", action: "view", object: "topics", rows: 60, purpose: null } as const;

async function plantLog(lines: number): Promise<string> {
  const { id: roomId } = await plantRoom();
  for (let n = 1; n <= lines; n++) await appendAuditEntry({ ...line, roomId, objectId: `line ${n}` });
  return roomId;
}

const sql = async () => (await database()).prisma;

describe("verifying the audit log", () => {
  useDisposableDatabase();

  it("finds nothing wrong with an untouched log, nor with an empty one", async () => {
    expect(await verifyAudit(await plantLog(0))).toEqual({ entries: 0, valid: true, firstBroken: null });
    expect(await verifyAudit(await plantLog(7))).toEqual({ entries: 7, valid: true, firstBroken: null });
  });

  it.each([1, 4, 7])("finds that line %i was taken out", async (sequence) => {
    const roomId = await plantLog(7);
    await (await sql()).$executeRaw`DELETE FROM audit_entry WHERE room_id = ${roomId}::uuid AND sequence = ${sequence}`;
    expect(await verifyAudit(roomId)).toEqual({ entries: 6, valid: false, firstBroken: sequence });
  });

  it("finds that a line was taken out and the others renumbered", async () => {
    const roomId = await plantLog(7);
    const prisma = await sql();
    await prisma.$executeRaw`DELETE FROM audit_entry WHERE room_id = ${roomId}::uuid AND sequence = 4`;
    for (const sequence of [5, 6, 7])
      await prisma.$executeRaw`
        UPDATE audit_entry SET sequence = ${sequence - 1} WHERE room_id = ${roomId}::uuid AND sequence = ${sequence}`;
    expect(await verifyAudit(roomId)).toEqual({ entries: 6, valid: false, firstBroken: 4 });
  });

  it.each(["actor", "object_id", "purpose", "action"])("finds that the %s of a line was changed", async (column) => {
    const roomId = await plantLog(5);
    await (await sql()).$executeRawUnsafe(
      `UPDATE audit_entry SET ${column} = 'trends-analyst' WHERE room_id = $1::uuid AND sequence = 3`,
      roomId,
    );
    expect(await verifyAudit(roomId)).toEqual({ entries: 5, valid: false, firstBroken: 3 });
  });

  it("finds that two lines changed places", async () => {
    const roomId = await plantLog(5);
    const prisma = await sql();
    for (const [from, to] of [
      [2, 99],
      [3, 2],
      [99, 3],
    ] as const)
      await prisma.$executeRaw`
        UPDATE audit_entry SET sequence = ${to} WHERE room_id = ${roomId}::uuid AND sequence = ${from}`;
    expect(await verifyAudit(roomId)).toMatchObject({ valid: false, firstBroken: 2 });
  });

  it("keeps one chain however many write at once", async () => {
    const roomId = await plantLog(0);
    await Promise.all(Array.from({ length: 25 }, () => appendAuditEntry({ ...line, roomId, objectId: null })));
    expect(await verifyAudit(roomId)).toEqual({ entries: 25, valid: true, firstBroken: null });
  });

  it("finds that the whole log was taken out", async () => {
    const roomId = await plantLog(3);
    await (await sql()).$executeRaw`DELETE FROM audit_entry WHERE room_id = ${roomId}::uuid`;
    expect(await verifyAudit(roomId)).toEqual({ entries: 0, valid: false, firstBroken: 1 });
  });

  it("reads a log page by page without losing a line between two pages", async () => {
    const roomId = await plantLog(7);
    const numbers: number[] = [];
    for await (const { entry } of chainedEntries(roomId, 3)) numbers.push(entry.sequence);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
