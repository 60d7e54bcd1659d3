// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { KEYS, keyAction } from "./keys";

function press(key: string, target: Element = document.body, modifiers: KeyboardEventInit = {}) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, ...modifiers });
  let action: ReturnType<typeof keyAction> = null;
  const listen = (heard: KeyboardEvent) => {
    action = keyAction(heard);
  };
  window.addEventListener("keydown", listen);
  target.dispatchEvent(event);
  window.removeEventListener("keydown", listen);
  return action;
}

describe("keyAction", () => {
  afterEach(() => document.body.replaceChildren());

  it("knows every key that the help dialog shows", () => {
    const names: Record<string, string> = { "↓": "ArrowDown", "↑": "ArrowUp" };
    for (const { action, keys } of KEYS) for (const key of keys) expect(press(names[key] ?? key)).toBe(action);
  });

  it("does not care about capitals and passes over other keys", () => {
    expect(press("L")).toBe("like");
    expect(press("Tab")).toBeNull();
    expect(press("x")).toBeNull();
  });

  it("leaves the browser's own combinations alone", () => {
    expect(press("p", document.body, { ctrlKey: true })).toBeNull();
    expect(press("l", document.body, { metaKey: true })).toBeNull();
  });

  it("is silent while a dialog is open", () => {
    document.body.innerHTML = "<dialog open><button></button></dialog>";
    expect(press("s", document.querySelector("button") as Element)).toBeNull();
  });
});
