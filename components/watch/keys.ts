/** What a key does in the feed. `keys` is how the caps are drawn. */
export const KEYS = [
  { action: "next", keys: ["↓", "J"] },
  { action: "previous", keys: ["↑", "K"] },
  { action: "like", keys: ["L"] },
  { action: "comment", keys: ["C"] },
  { action: "share", keys: ["H"] },
  { action: "skip", keys: ["S"] },
  { action: "pause", keys: ["P"] },
  { action: "autopilot", keys: ["A"] },
  { action: "help", keys: ["?"] },
] as const;

export type KeyAction = (typeof KEYS)[number]["action"];

const ACTIONS: Record<string, KeyAction> = {
  arrowdown: "next",
  pagedown: "next",
  j: "next",
  arrowup: "previous",
  pageup: "previous",
  k: "previous",
  l: "like",
  c: "comment",
  h: "share",
  s: "skip",
  p: "pause",
  a: "autopilot",
  "?": "help",
};

/** The feed's own keys; nothing while someone types, holds another key, or has a dialog open. */
export function keyAction(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  const target = event.target as Element | null;
  if (target?.closest?.("dialog, input, select, textarea, [popover]")) return null;
  return ACTIONS[event.key.toLowerCase()] ?? null;
}
