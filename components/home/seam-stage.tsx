"use client";

import { useTranslations } from "next-intl";
import { type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { Icon } from "../student/icon";
import styles from "./landing.module.css";
import { clampSeam, NARROW_RANGE, SEAM_START, seamAfterKey, seamAtPointer, WIDE_RANGE } from "./seam";

const WIDE = "(min-width: 1200px)";
const range = () => (window.matchMedia(WIDE).matches ? WIDE_RANGE : NARROW_RANGE);

/** The page in two layers, print on the left and glass on the right, and the seam between them. */
export function SeamStage({ children }: { children: ReactNode }) {
  const t = useTranslations("landing.seam");
  const stage = useRef<HTMLDivElement>(null);
  const [seam, setSeam] = useState(SEAM_START);
  const bounds = typeof window === "undefined" ? WIDE_RANGE : range();

  const drag = (event: PointerEvent) => {
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = stage.current?.getBoundingClientRect();
    if (box) setSeam(seamAtPointer(event.clientX, box.left, box.width, range()));
  };
  const press = (event: KeyboardEvent) => {
    const moved = seamAfterKey(event.key, clampSeam(seam, range()), range());
    if (moved === null) return;
    event.preventDefault();
    setSeam(moved);
  };

  return (
    <div ref={stage} className={styles.stage} style={{ "--seam": `${seam}%` } as CSSProperties}>
      {children}
      <span className={styles.seam} aria-hidden="true" />
      <div
        className={styles.handle}
        role="slider"
        tabIndex={0}
        aria-label={t("label")}
        aria-orientation="horizontal"
        aria-valuemin={bounds.least}
        aria-valuemax={bounds.most}
        aria-valuenow={Math.round(seam)}
        aria-valuetext={t("value", { print: Math.round(seam), glass: 100 - Math.round(seam) })}
        suppressHydrationWarning
        onPointerDown={drag}
        onPointerMove={drag}
        onKeyDown={press}
      >
        <Icon name="sideways" size={26} />
      </div>
    </div>
  );
}
