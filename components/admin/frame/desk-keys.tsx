"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { areKeysOn } from "./keys-preference";

const PLACES: Record<string, string> = {
  o: "",
  t: "/topics",
  c: "/clusters",
  u: "/users",
  m: "/map",
  a: "/audit",
  r: "/truth",
  d: "/drift",
  l: "/feed-lab",
};
const CHORD_MS = 1500;

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}

function focusSearch(): boolean {
  const field = document.getElementById("desk-search");
  if (field === null || field.offsetParent === null) return false;
  field.focus();
  return true;
}

/** Moves the focus to the first link of the next or previous row. */
function moveRow(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>("main tbody tr")]
    .map((row) => row.querySelector<HTMLElement>("a"))
    .filter((link): link is HTMLElement => link !== null && link.offsetParent !== null);
  const row = document.activeElement?.closest("tr") ?? null;
  const current = links.findIndex((link) => row !== null && link.closest("tr") === row);
  const next = current < 0 ? (step === 1 ? 0 : links.length - 1) : current + step;
  const link = links[Math.max(0, Math.min(links.length - 1, next))];
  link?.focus({ preventScroll: true });
  link?.closest("tr")?.scrollIntoView({ block: "center" });
}

function openHelp(): void {
  const help = document.getElementById("desk-keys");
  help?.showPopover();
  help?.querySelector("button")?.focus();
}

/** Keys for those who live in such tools: / searches, g goes, j and k move through rows, ? tells all of them. */
export function DeskKeys({ base }: { base: string }) {
  const router = useRouter();
  const goPressedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (!areKeysOn()) return;
      const isChord = event.timeStamp - goPressedAt.current < CHORD_MS;
      goPressedAt.current = Number.NEGATIVE_INFINITY;
      const place = PLACES[event.key];
      if (isChord && place !== undefined) router.push(`${base}${place}`);
      else if (event.key === "g") goPressedAt.current = event.timeStamp;
      else if (event.key === "/") {
        event.preventDefault();
        if (!focusSearch()) router.push(`${base}/search`);
      } else if (event.key === "j") moveRow(1);
      else if (event.key === "k") moveRow(-1);
      else if (event.key === "?") openHelp();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [base, router]);
  return null;
}
