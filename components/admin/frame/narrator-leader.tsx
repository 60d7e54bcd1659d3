"use client";

import { useEffect, useRef } from "react";
import { leaderGeometry } from "./leader-geometry";

const GAP = 8;

/** The line from the note to the reader's own row. It follows the page; without a script the row's own mark remains. */
export function NarratorLeader() {
  const line = useRef<HTMLSpanElement>(null);
  const foot = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    let frame = 0;
    const draw = () => {
      const note = line.current?.parentElement?.querySelector<HTMLElement>(".desk-narrator");
      const row = document.querySelector("[data-own]")?.getBoundingClientRect();
      const seat = document.querySelector(".desk-side .desk-seat")?.getBoundingClientRect();
      const keys = document.querySelector(".desk-side .desk-keys-button")?.getBoundingClientRect();
      if (!note || !line.current || !foot.current) return;
      note.style.top = "";
      const shown = row !== undefined && seat !== undefined && keys !== undefined && seat.width > 0;
      line.current.hidden = !shown;
      foot.current.hidden = !shown;
      if (!shown) return;
      const free = { top: keys.bottom + GAP, bottom: seat.top - GAP };
      const leader = leaderGeometry({ row, noteHeight: note.offsetHeight, free });
      note.style.top = `${leader.noteTop}px`;
      line.current.style.top = `${leader.line - 1.5}px`;
      foot.current.style.top = `${leader.foot.top - 1.5}px`;
      foot.current.style.height = `${leader.foot.bottom - leader.foot.top + 3}px`;
    };
    const ask = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    draw();
    const resized = new ResizeObserver(ask);
    resized.observe(document.body);
    window.addEventListener("scroll", ask, { passive: true });
    window.addEventListener("resize", ask);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      window.removeEventListener("scroll", ask);
      window.removeEventListener("resize", ask);
    };
  });

  return (
    <>
      <span ref={line} className="narrator desk-leader" aria-hidden="true" hidden />
      <span ref={foot} className="narrator desk-leader-foot" aria-hidden="true" hidden />
    </>
  );
}
