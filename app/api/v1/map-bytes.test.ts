import { NextRequest } from "next/server";
import { beforeAll, describe, expect, it } from "vitest";
import { decodeMapPoints } from "@/lib/domain/map-points";
import { openApiDocument } from "@/lib/http/openapi";
import { type ApiRoom, openApiRoom } from "@/lib/testing/api-room";
import { callApi } from "@/lib/testing/call-api";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { asHost, asSeat } from "@/lib/testing/refusals";
import { placeSmallWorld } from "@/lib/testing/small-room";
import { GET as readAudit } from "./rooms/[code]/admin/audit/route";
import { GET as readMap } from "./rooms/[code]/admin/map/route";

describe("the map's users, as bytes", () => {
  useDisposableDatabase({ shared: true });
  let room: ApiRoom;
  beforeAll(async () => {
    placeSmallWorld(300);
    room = await openApiRoom();
  });

  it("go to the host, with an audit entry that counts them", async () => {
    const request = new NextRequest(`http://localhost/api/v1/rooms/${room.code}/admin/map`, {
      headers: { authorization: `Bearer ${room.hostKey}` },
    });
    const response = await readMap(request, { params: Promise.resolve({ code: room.code }) });
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const points = decodeMapPoints(await response.arrayBuffer());
    expect(points?.ids).toHaveLength(301);
    expect(points?.ids).toContain(BigInt(room.userId));
    const audit = await callApi(readAudit, asHost(room, {}));
    expect(audit.json.rows[0]).toMatchObject({ object: "map", action: "view", rows: 301 });
  });

  it("do not go to a seat without a staff role, and that leaves an entry too", async () => {
    expect((await callApi(readMap, asSeat(room, {}))).status).toBe(403);
    expect((await callApi(readMap, { params: { code: room.code } })).status).toBe(401);
    const audit = await callApi(readAudit, asHost(room, {}));
    expect(
      audit.json.rows.some(
        (row: { object: string; action: string }) => row.object === "map" && row.action === "denied",
      ),
    ).toBe(true);
  });

  it("are described as what they are", () => {
    const { paths } = openApiDocument([readMap.operation]) as {
      paths: Record<string, { get: { responses: Record<string, { content: object }> } }>;
    };
    const answer = paths["/api/v1/rooms/{code}/admin/map"]?.get.responses["200"];
    expect(Object.keys(answer?.content ?? {})).toEqual(["application/octet-stream"]);
  });
});
