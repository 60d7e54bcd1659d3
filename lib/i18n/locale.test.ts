import { describe, expect, it } from "vitest";
import { chooseLocale, contentLocale } from "@/lib/i18n/locale";

describe("chooseLocale", () => {
  it("takes the cookie over the browser's languages", () => {
    expect(chooseLocale("es", "en")).toBe("es");
    expect(chooseLocale("pseudo", "es")).toBe("pseudo");
  });

  it("ignores a cookie that names no catalogue", () => {
    expect(chooseLocale("xx", "es-MX,en;q=0.8")).toBe("es");
  });

  it("orders accepted languages by weight", () => {
    expect(chooseLocale(undefined, "en;q=0.3, es-AR;q=0.7, fr")).toBe("es");
  });

  it("skips refused languages and broken weights", () => {
    expect(chooseLocale(undefined, "es;q=0, en;q=0.1")).toBe("en");
    expect(chooseLocale(undefined, "es;q=high")).toBe("en");
  });

  it("falls back to English", () => {
    expect(chooseLocale(undefined, null)).toBe("en");
    expect(chooseLocale(undefined, "de, *")).toBe("en");
  });
});

describe("contentLocale", () => {
  it("reads scenario data in English under the pseudo-locale", () => {
    expect(contentLocale("pseudo")).toBe("en");
    expect(contentLocale("es")).toBe("es");
  });
});
