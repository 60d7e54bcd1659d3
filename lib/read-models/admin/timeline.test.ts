import { beforeAll, describe, expect, it } from "vitest";
import { CASE_TIMELINE, TIMELINE_MEASURES, type Timeline, timelineSchema } from "@/lib/domain/case-timeline";
import { useDisposableDatabase } from "@/lib/testing/disposable-database";
import { hostAccess } from "@/lib/testing/host-access";
import { placeSmallWorld, plantSmallRoom } from "@/lib/testing/small-room";
import { readTimeline } from "./read-timeline";

/** Looks until every date is measured. */
async function complete(look: () => Promise<Timeline>): Promise<Timeline> {
  for (;;) {
    const timeline = await look();
    if (timeline.pending === 0) return timeline;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("the company's timeline", () => {
  useDisposableDatabase();

  beforeAll(() => {
    placeSmallWorld(400);
  });

  it("measures every date under what was then in force; where nothing was new, nothing changed", async () => {
    const room = await plantSmallRoom();
    const access = hostAccess(room);
    const first = await readTimeline(access, {});
    expect(first.pending).toBe(CASE_TIMELINE.length);
    const timeline = timelineSchema.parse(await complete(() => readTimeline(access, {})));
    expect(timeline.events.map(({ id }) => id)).toEqual(CASE_TIMELINE.map(({ id }) => id));
    expect(timeline.measures.map(({ id }) => id)).toEqual([...TIMELINE_MEASURES]);
    for (const { values } of timeline.events) expect(Object.keys(values ?? {})).toEqual([...TIMELINE_MEASURES]);
    const [dashboard, complaints, restricted, numbers] = timeline.events.map(({ values }) => values);
    expect(complaints).toEqual(dashboard);
    expect(numbers).toEqual(restricted);
    expect(restricted?.insiderExposure?.value).toBeLessThan(dashboard?.insiderExposure?.value ?? 0);
  });

  it("is told to whoever leads the room that they may replay it, and refuses a role that does not exist", async () => {
    const room = await plantSmallRoom();
    expect((await readTimeline(hostAccess(room), {})).maySwitch).toBe(true);
    await expect(readTimeline(hostAccess(room), { role: "nobody" })).rejects.toMatchObject({ code: "invalid-input" });
  });
});
