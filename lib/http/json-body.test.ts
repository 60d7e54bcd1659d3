import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_BODY_BYTES } from "@/lib/config/limits";
import { readJson } from "./json-body";
import { jsonErrorPosition } from "./json-position";

const request = (body: BodyInit | null, type: string | null = "application/json") =>
  new Request("http://localhost/", { method: "POST", body, ...(type ? { headers: { "content-type": type } } : {}) });

/** A body that never ends and counts how much of it was taken. */
function endless(): { body: ReadableStream<Uint8Array>; taken: () => number } {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  return { body, taken: () => taken };
}

describe("a JSON body", () => {
  it("is read as a value; none at all is an empty object", async () => {
    expect(await readJson(request('{"a":[1,"ñ"]}', "application/json; charset=utf-8"))).toEqual({ a: [1, "ñ"] });
    expect(await readJson(request(null, null))).toEqual({});
  });

  it("is refused when it calls itself something else", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])
      await expect(readJson(request("{}", type))).rejects.toMatchObject({ code: "unsupported-media-type" });
  });

  it("is not taken in beyond the limit, whatever it says of its length", async () => {
    const { body, taken } = endless();
    const flood = new Request("http://localhost/", {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
      duplex: "half",
    } as RequestInit);
    await expect(readJson(flood)).rejects.toMatchObject({ code: "body-too-large" });
    expect(taken()).toBeLessThan(2 * MAX_BODY_BYTES);
  });
});

describe("where a text stops being JSON", () => {
  it.each([
    ["", 0],
    ["x", 0],
    ['{"a": 1,}', 8],
    ['{"a": tru}', 9],
    ["[1, 2", 5],
    ['{"a": "b', 8],
    ["[1] 2", 4],
    ['{"a" 1}', 5],
    ["{'a': 1}", 1],
    ['["\t"]', 2],
    ["[1e]", 3],
    ["[-]", 2],
    ['["\\x"]', 3],
  ])("%j at %i", (text, position) => {
    expect(jsonErrorPosition(text)).toBe(position);
  });

  it("is never before the first character that was changed", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (json, place) => {
        const at = place % json.length;
        const broken = `${json.slice(0, at)}\u0000${json.slice(at)}`;
        expect(jsonErrorPosition(broken)).toBe(at);
      }),
    );
  });
});
