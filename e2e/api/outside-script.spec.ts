import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, test } from "@playwright/test";

/** The shapes that scripts outside this repository rely on. One screen is enough: no page is opened. */
test.skip(({ isMobile }) => isMobile, "no page is opened");

const api = "/api/v1/rooms";
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

async function openRoom(request: APIRequestContext) {
  const created = await request.post(api, { data: { scenario: "the-list", kind: "class", seed: 1138 } });
  expect(created.status()).toBe(201);
  const { code, hostKey } = await created.json();
  const seated = await request.post(`${api}/${code}/seats`, { data: {} });
  expect(seated.status()).toBe(201);
  const { seatToken } = await seated.json();
  const dealt = await request.post(`${api}/${code}/personas`, { data: { deal: true }, ...bearer(seatToken) });
  expect(dealt.status()).toBe(201);
  return { code, hostKey, seatToken, persona: await dealt.json() };
}

async function watchFeed(request: APIRequestContext, code: string, seatToken: string) {
  const feed = await (await request.get(`${api}/${code}/feed?limit=10`, bearer(seatToken))).json();
  const events = feed.items.map((item: { videoId: string }, i: number) => ({
    eventId: randomUUID(),
    videoId: item.videoId,
    watchedFraction: (i % 4) / 3,
    liked: i % 2 === 0,
    commented: false,
    shared: false,
    skipped: i % 4 === 0,
  }));
  return { feed, events };
}

test("a script finds the persona it made on the list of every topic it watched", async ({ request }) => {
  const { code, hostKey, seatToken, persona } = await openRoom(request);
  expect(persona.userId).toMatch(/^\d{19}$/);
  const { feed, events } = await watchFeed(request, code, seatToken);
  expect(feed.items).toHaveLength(10);
  expect(feed.items[0]).toMatchObject({ videoId: expect.any(String), title: expect.any(String) });
  expect(feed.items[0].recommendation).toMatchObject({
    origin: expect.any(String),
    score: expect.any(Number),
    rank: 1,
  });

  const stored = await request.post(`${api}/${code}/watch-events`, { data: { events }, ...bearer(seatToken) });
  expect(await stored.json()).toMatchObject({
    accepted: 10,
    duplicates: 0,
    assignment: {
      clusterId: expect.stringMatching(/^C\d\d$/),
      name: expect.any(String),
      similarity: expect.any(Number),
    },
  });
  const again = await request.post(`${api}/${code}/watch-events`, { data: { events }, ...bearer(seatToken) });
  expect(await again.json()).toMatchObject({ accepted: 0, duplicates: 10 });

  const topicId = feed.items[1].topics[0].topicId;
  const found: string[] = [];
  for (let page = 1, total = 1; (page - 1) * 500 < total; page++) {
    const address = `${api}/${code}/admin/topics/${topicId}/viewers?page=${page}&pageSize=500&sort=userId`;
    const list = await (await request.get(address, bearer(hostKey))).json();
    total = list.total;
    found.push(...list.rows.map((row: { userId: string }) => row.userId));
  }
  expect(new Set(found).size).toBe(found.length);
  expect(found).toContain(persona.userId);
});

test("an explanation's parts sum to its score, and the counterfactual is another guess", async ({ request }) => {
  const { code, seatToken, persona } = await openRoom(request);
  const { events } = await watchFeed(request, code, seatToken);
  await request.post(`${api}/${code}/watch-events`, { data: { events }, ...bearer(seatToken) });
  const own = `${api}/${code}/personas/${persona.personaId}`;
  const explanation = await (await request.get(`${own}/explanation`, bearer(seatToken))).json();
  const sum = explanation.parts.reduce((total: number, part: { contribution: number }) => total + part.contribution, 0);
  expect(Math.abs(sum - explanation.score)).toBeLessThan(1e-9);
  expect(explanation.parts).toHaveLength(10);
  if (explanation.counterfactual) {
    expect(explanation.counterfactual.assignment.clusterId).not.toBe(explanation.assignment.clusterId);
  }
  const page = await (await request.get(`${own}/watch-events?page=2&pageSize=4`, bearer(seatToken))).json();
  expect(page).toMatchObject({ total: 10 });
  expect(page.rows.map((row: { eventId: string }) => row.eventId)).toEqual(
    events.slice(4, 8).map((event: { eventId: string }) => event.eventId),
  );
});

test("the company's lists answer the host in JSON and CSV, and refuse a seat that is not staff", async ({
  request,
}) => {
  const { code, hostKey, seatToken } = await openRoom(request);
  const list = `${api}/${code}/admin/topics/T01/viewers`;
  const refused = await request.get(list, bearer(seatToken));
  expect(refused.status()).toBe(403);
  expect(refused.headers()["content-type"]).toContain("application/problem+json");
  expect(await refused.text()).not.toMatch(/41\d{17}/);

  const byHeader = await request.get(list, { headers: { ...bearer(hostKey).headers, accept: "text/csv" } });
  const bySuffix = await request.get(`${list}.csv`, bearer(hostKey));
  for (const answer of [byHeader, bySuffix]) {
    expect(answer.headers()["content-type"]).toContain("text/csv");
    expect((await answer.text()).split("\n").length).toBeGreaterThan(1_000);
  }
  await request.post(`${api}/${code}/role`, {
    data: { role: "trends-analyst", purpose: "lesson" },
    ...bearer(seatToken),
  });
  expect((await request.get(list, bearer(seatToken))).status()).toBe(200);

  const truth = await (await request.get(`${api}/${code}/admin/truth?group=orientation`, bearer(hostKey))).json();
  const { tp, fp, fn, tn } = truth.confusion;
  expect(tp + fp + fn + tn).toBe(truth.population);
  expect(truth.falseOutingRate).toMatchObject({ numerator: fp, denominator: tp + fp, value: fp / (tp + fp) });

  const audit = await (await request.get(`${api}/${code}/admin/audit`, bearer(hostKey))).json();
  const traces = audit.rows.map((row: { action: string; object: string }) => `${row.action} ${row.object}`);
  for (const trace of ["denied topic-viewers", "export topic-viewers", "view topic-viewers", "view truth"])
    expect(traces).toContain(trace);
});

test("a deleted room is gone at once, for everyone", async ({ request }) => {
  const { code, hostKey, seatToken } = await openRoom(request);
  expect((await request.delete(`${api}/${code}`, bearer(seatToken))).status()).toBe(403);
  expect((await request.delete(`${api}/${code}`, bearer(hostKey))).status()).toBe(204);
  for (const token of [seatToken, hostKey])
    expect((await request.get(`${api}/${code}/feed`, bearer(token))).status()).toBe(404);
});

test("the description of the API names every address that these scripts used", async ({ request }) => {
  const description = await (await request.get("/api/openapi.json")).json();
  expect(description.openapi).toMatch(/^3\.1/);
  const room = "/api/v1/rooms/{code}";
  for (const path of [
    "/api/v1/rooms",
    room,
    `${room}/seats`,
    `${room}/personas`,
    `${room}/feed`,
    `${room}/watch-events`,
    `${room}/personas/{personaId}/explanation`,
    `${room}/admin/topics/{topicId}/viewers`,
    `${room}/admin/truth`,
    `${room}/admin/audit`,
  ])
    expect(Object.keys(description.paths)).toContain(path);
  expect((await request.get("/api/health/live")).status()).toBe(200);
  expect((await request.get("/api/health/ready")).status()).toBe(200);
});
