import type { Access } from "@/lib/domain/access";
import { isStaff } from "@/lib/domain/actor";
import { CASE_TIMELINE, TIMELINE_MEASURES, TIMELINE_ROLES, type Timeline } from "@/lib/domain/case-timeline";
import type { Exposure, MeasureValue } from "@/lib/domain/measure";
import { inCatalogueOrder } from "@/lib/domain/safeguard";
import type { AskedView } from "../exposure/chosen-view";
import { listMeasures } from "../exposure/list-measures";
import { measured, recalled } from "../exposure/measure-session";
import { openSession } from "../exposure/try-safeguards";

/**
 * The reported case, each date with the safeguards then in force, measured on this room's people. What is not measured yet
 * is begun, and comes with a later look: `pending` counts it. Cost: a few measurements once per change in the room.
 */
export async function readTimeline(access: Access, asked: AskedView): Promise<Timeline> {
  const session = await openSession(access, { role: TIMELINE_ROLES[0], ...asked });
  const { room } = access.actor;
  const { scenario } = session.inputs.happened;
  const group = scenario.groups.find(({ id }) => id === session.inputs.group);
  const events = CASE_TIMELINE.map(({ id, claim, on: then, sources }) => {
    const on = inCatalogueOrder(then);
    const known = recalled(session, on, "all");
    // Whoever looks next asks again for what failed.
    if (!known) measured(session, on).catch(() => undefined);
    return { id, claim, on, sources: [...sources], values: known ? chosenOf(known.exposure) : null };
  });
  const facts = new Map(listMeasures().map((measure) => [measure.id, measure]));
  return {
    group: { id: session.inputs.group, label: group?.label[access.locale] ?? "" },
    groups: scenario.groups.map(({ id, label }) => ({ id, label: label[access.locale] })),
    role: session.inputs.role,
    roles: TIMELINE_ROLES.flatMap((id) => {
      const known = scenario.staff.find((role) => role.id === id);
      return known ? [{ id, label: known.label[access.locale] }] : [];
    }),
    on: [...room.safeguards],
    maySwitch: access.actor.kind === "host" || (room.kind === "solo" && isStaff(access.actor)),
    pending: events.filter(({ values }) => values === null).length,
    measures: TIMELINE_MEASURES.flatMap((id) => {
      const fact = facts.get(id);
      return fact ? [{ id, unit: fact.unit, better: fact.better }] : [];
    }),
    events,
  };
}

function chosenOf(exposure: Exposure): Record<string, MeasureValue> {
  const all: Record<string, MeasureValue> = Object.assign({}, ...Object.values(exposure));
  return Object.fromEntries(TIMELINE_MEASURES.flatMap((id) => (all[id] ? [[id, all[id]]] : [])));
}
