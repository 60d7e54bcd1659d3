import { beforeAll, describe, expect, it } from "vitest";
import { handlers } from "@/app/api/operations";
import type { SafeguardId } from "@/lib/domain/safeguard";
import { clusterNames } from "@/lib/engine/naming/cluster-names";
import type { World } from "@/lib/engine/world/world";
import { identify } from "@/lib/services/actors/identify";
import { transaction } from "@/lib/store/client";
import { updateNameMode, updateSafeguards } from "@/lib/store/rooms";
import { type ApiRoom, openApiRoom } from "@/lib/testing/api-room";
import { callApi } from "@/lib/testing/call-api";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { placeSmallWorld } from "@/lib/testing/small-room";

describe("numbers for names", () => {
  useDisposableDatabase({ shared: true });
  let world: World;
  let room: ApiRoom;
  let roomId: string;

  beforeAll(async () => {
    world = placeSmallWorld(300);
    room = await openApiRoom();
    roomId = (await identify(room.code, room.hostKey)).room.id;
  });

  /** All answers that can be read, of the desk and of the seat, with the room's cluster names as reported or by content. */
  async function everything(
    nameMode: "content" | "reported",
    on: SafeguardId[],
  ): Promise<{ path: string; text: string }[]> {
    await transaction(async (within) => {
      await updateSafeguards(roomId, on, within);
      await updateNameMode(roomId, nameMode, within);
    });
    const answers: { path: string; text: string }[] = [];
    for (const handler of handlers) {
      const { method, path, csv, query } = handler.operation;
      if (method !== "get") continue;
      const params = {
        code: room.code,
        personaId: room.personaId,
        topicId: "T01",
        clusterId: world.clustering.ids[0] ?? "",
        userId: String(world.users.id[3]),
      };
      for (const token of [room.hostKey, room.seatToken])
        for (const suffix of csv ? ["", ".csv"] : [""]) {
          const search = "q" in query.shape ? "?q=C0" : "";
          const { status, text } = await callApi(handler, { token, params, suffix, query: search });
          if (status === 200) answers.push({ path: `${path}${suffix}`, text });
        }
    }
    return answers;
  }

  /** "No clear cluster" has no other name, and says nothing. */
  function otherNames(): string[] {
    return Array.from({ length: world.clustering.count }, (_, cluster) => clusterNames(world, cluster, "en"))
      .flatMap(({ content, reported }) => [content, reported])
      .filter((name) => name !== null)
      .map((name) => JSON.stringify(name).slice(1, -1));
  }

  it.each(["content", "reported"] as const)("no answer tells a cluster by any other name (%s)", async (mode) => {
    const told = (answers: { path: string; text: string }[]) =>
      answers.filter(({ text }) => otherNames().some((name) => text.includes(name))).map(({ path }) => path);
    const before = await everything(mode, []);
    expect(told(before).length).toBeGreaterThan(8);
    const after = await everything(mode, ["numbers"]);
    expect(after.length).toBe(before.length);
    expect(told(after)).toEqual([]);
  });

  it("says which mode is shown, and what each cluster is called then", async () => {
    const answers = await everything("content", ["numbers"]);
    const overview = JSON.parse(answers.find(({ path }) => path.endsWith("/overview"))?.text ?? "");
    expect(overview.nameMode).toBe("number");
    for (const { name, names } of overview.clusters)
      expect(names).toEqual({ content: null, reported: null, number: name, source: null });
    const status = JSON.parse(answers.find(({ path }) => path === "/rooms/{code}")?.text ?? "");
    expect(status.nameMode).toBe("number");
  });
});
