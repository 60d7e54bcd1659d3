// @vitest-environment jsdom
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { inEnglish } from "@/lib/testing/render-desk";
import type { OwnPlace } from "./own-place";
import { ViewersNarrator } from "./viewers-narrator";

const userId = "4107735520186409317";

/** As the server sends it, before any script. */
function note(place: OwnPlace): HTMLElement {
  const container = document.createElement("div");
  container.innerHTML = renderToStaticMarkup(inEnglish(<ViewersNarrator place={place} />));
  return container;
}

describe("ViewersNarrator", () => {
  it("says which ID is the reader's and leads to its row", () => {
    const container = note({ kind: "here", userId, watches: 26, share: 0.062, listed: true });
    expect(container.textContent).toContain(`${userId} is your persona`);
    expect(container.textContent).toContain("26 watches put it on the list");
    expect(container.querySelector(".desk-leader")).not.toBeNull();
  });

  it("does not claim the list for a row under the cut-off", () => {
    const container = note({ kind: "here", userId, watches: 1, share: 0.022, listed: false });
    expect(container.textContent).not.toContain("put it on the list");
    expect(container.textContent).toContain("2.2\u202f%");
  });

  it("offers the page on which the ID stands", () => {
    const container = note({ kind: "elsewhere", userId, page: 17, href: "/list?page=17#your-row" });
    expect(container.textContent).toContain("page 17");
    expect(container.querySelector("a")?.getAttribute("href")).toBe("/list?page=17#your-row");
    expect(container.querySelector(".desk-leader")).toBeNull();
  });

  it("closes without a script: its button submits a dialog form", () => {
    const container = note({ kind: "none" });
    expect(container.querySelector("dialog[open] form[method=dialog] button[type=submit]")).not.toBeNull();
  });
});
