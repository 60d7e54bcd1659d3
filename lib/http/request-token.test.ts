import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { requestLocale } from "./request-locale";
import { requestToken } from "./request-token";

const request = (headers: Record<string, string>, method = "GET") =>
  new NextRequest("http://glass.example/api/v1/rooms", { method, headers: { host: "glass.example", ...headers } });
const both = "gf_seat_K7M4QX=seat-token; gf_host_K7M4QX=host-key; gf_seat_ABCDEF=elsewhere";

describe("the token of a request", () => {
  it("is the bearer's before any cookie", () => {
    expect(requestToken(request({ authorization: "Bearer abc_-1", cookie: both }), "K7M4QX", "seat")).toBe("abc_-1");
  });

  it("is otherwise this room's cookie, the wanted role first, however the code was typed", () => {
    expect(requestToken(request({ cookie: both }), "k7m4qx", "seat")).toBe("seat-token");
    expect(requestToken(request({ cookie: both }), "K7M4QX", "host")).toBe("host-key");
    expect(requestToken(request({ cookie: both }), "ABCDEF", "host")).toBe("elsewhere");
    expect(requestToken(request({ cookie: both }), "ZZZZZZ", "seat")).toBeNull();
  });

  it("is refused when the authorization is something else", () => {
    for (const authorization of ["Basic YTpi", "Bearer", "Bearer a b", `Bearer ${"a".repeat(300)}`])
      expect(() => requestToken(request({ authorization, cookie: both }), "K7M4QX", "seat")).toThrow(/authorization/);
  });

  it("by cookie changes nothing for a page of another site", () => {
    const write = (headers: Record<string, string>) => () =>
      requestToken(request({ cookie: both, ...headers }, "POST"), "K7M4QX", "seat");
    for (const site of ["same-origin", "none"]) expect(write({ "sec-fetch-site": site })()).toBe("seat-token");
    for (const site of ["cross-site", "same-site"]) expect(write({ "sec-fetch-site": site })).toThrow(/this site/);
    expect(write({})).toThrow(/this site/);
    expect(write({ origin: "http://glass.example" })()).toBe("seat-token");
    expect(write({ origin: "http://evil.example" })).toThrow(/this site/);
    expect(write({ origin: "null" })).toThrow(/this site/);
  });
});

it("the language is the one chosen, else the first accepted that there is, else English", () => {
  expect(requestLocale(request({ cookie: "gf_locale=es", "accept-language": "en" }))).toBe("es");
  expect(requestLocale(request({ cookie: "gf_locale=xx", "accept-language": "fr-CA, es-MX;q=0.8, en;q=0.5" }))).toBe(
    "es",
  );
  expect(requestLocale(request({ "accept-language": "fr" }))).toBe("en");
  expect(requestLocale(request({}))).toBe("en");
});
