import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { GET as getAvatar } from "./avatar/[seed]/route";
import { GET as getPoster } from "./poster/[topic]/[seed]/route";

const poster = (topic: string, seed: string, query = "") =>
  getPoster(new NextRequest(`http://localhost/art/poster/${topic}/${seed}${query}`), {
    params: Promise.resolve({ topic, seed }),
  });
const avatar = (seed: string, query = "") =>
  getAvatar(new NextRequest(`http://localhost/art/avatar/${seed}${query}`), { params: Promise.resolve({ seed }) });

describe("art by address", () => {
  it("serves posters and avatars as SVG that may be kept for good", async () => {
    for (const response of [await poster("T01", "7"), await avatar("7")]) {
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain("image/svg+xml");
      expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(await response.text()).toMatch(/^<svg xmlns=/);
    }
  });

  it("reads mode, layer and crop, and takes the default for anything else", async () => {
    const plain = await (await poster("T01", "7")).text();
    expect(await (await poster("T01", "7", "?mode=nonsense")).text()).toBe(plain);
    expect(await (await poster("T01", "7", "?mode=xray")).text()).toContain('stroke="#8F83A6"');
    expect((await (await poster("T01", "7", "?layer=front")).text()).length).toBeLessThan(plain.length);
    expect(await (await poster("T01", "7", "?crop=thumb")).text()).not.toContain('viewBox="0 0 390 844"');
    expect(await (await avatar("7", "?mode=xray")).text()).toContain('stroke="#8F83A6"');
  });

  it.each([
    ["T99", "1"],
    ["toString", "1"],
    ["T01", "1.5"],
    ["T01", "-1"],
    ["T01", "one"],
    ["T01", "99999999999"],
  ])("answers 404 to %s/%s", async (topic, seed) => {
    const response = await poster(topic, seed);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toContain("text/plain");
  });

  it("answers 404 to an avatar without a whole seed", async () => {
    expect((await avatar("x")).status).toBe(404);
  });
});
