import { boxPath, polar, polygon } from "./geometry";
import type { Kit } from "./kit";
import type { Ink } from "./palette";

/** A big pale disc with a halftone that thickens toward its rim or its foot. */
export function disc(
  kit: Kit,
  { x = 195, y = 360, r = 210, ink = "bPale" as Ink, dots = "b" as Ink, from = "rim" as "rim" | "foot" } = {},
): void {
  kit.circle(x, y, r, ink);
  const within = `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
  if (from === "rim") kit.tone({ ink: dots, round: { x, y, from: r * 0.3, to: r }, start: 0, end: 0.8, within });
  else kit.tone({ ink: dots, line: [x, y - r * 0.6, x, y + r], start: 0, end: 0.85, within });
}

/** A wall lit from the middle, and a floor below `horizon`. */
export function room(
  kit: Kit,
  {
    wall = "b" as Ink,
    floor = "dark" as Ink,
    horizon = 560,
    x = 195,
    y = 340,
    dots = "dark" as Ink,
    floorDots = "b" as Ink,
  } = {},
): void {
  kit.ground(wall);
  kit.tone({
    ink: dots,
    round: { x, y, from: 110, to: 360 },
    start: 0,
    end: 0.95,
    opacity: 0.5,
    within: boxPath(-20, -20, 430, horizon + 20),
  });
  kit.box(-20, horizon, 430, 884 - horizon, floor);
  kit.tone({
    ink: floorDots,
    line: [0, horizon, 0, horizon + 240],
    start: 0.7,
    end: 0.1,
    opacity: 0.7,
    within: boxPath(-20, horizon, 430, 884 - horizon),
  });
}

/** A table edge across the sheet, with an overhang and shade below. */
export function tabletop(kit: Kit, { y = 500, ink = "a" as Ink, dots = "dark" as Ink, lip = 22 } = {}): void {
  kit.box(-20, y, 430, 884 - y, ink);
  kit.tone({
    ink: dots,
    line: [0, y + lip, 0, y + 260],
    start: 0.1,
    end: 0.85,
    opacity: 0.5,
    within: boxPath(-20, y, 430, 884 - y),
  });
  kit.box(-20, y, 430, lip * 0.35, "paper", { opacity: 0.35 });
}

/** A framed window with sky, a sun or moon, and a halftone falling from the top. */
export function windowPane(
  kit: Kit,
  {
    x = 40,
    y = 100,
    w = 310,
    h = 300,
    sky = "paper" as Ink,
    frame = "dark" as Ink,
    dots = "b" as Ink,
    sun = "warm" as Ink | null,
    bars = true,
    sunAt = [0.68, 0.45] as readonly [number, number],
  } = {},
): void {
  kit.box(x, y, w, h, sky);
  const within = boxPath(x, y, w, h);
  kit.tone({ ink: dots, line: [0, y, 0, y + h], start: 0.75, end: 0, within, opacity: 0.8 });
  if (sun) kit.circle(x + w * sunAt[0], y + h * sunAt[1], Math.min(w, h) * 0.19, sun);
  if (bars) {
    kit.line(`M${x + w / 2},${y}v${h}M${x},${y + h / 2}h${w}`, frame, 8, { flat: true });
  }
  kit.line(boxPath(x, y, w, h), frame, 12, { flat: true });
  kit.box(x - 16, y + h, w + 32, 16, frame);
}

/** An arch: a doorway, a niche, a sunrise. */
export function arch(
  kit: Kit,
  { x = 195, foot = 600, w = 260, h = 440, ink = "bPale" as Ink, dots = "b" as Ink } = {},
): void {
  const r = w / 2;
  const d = `M${x - r},${foot}V${foot - h + r}a${r},${r} 0 0 1 ${w},0V${foot}Z`;
  kit.path(d, ink);
  kit.tone({ ink: dots, line: [x, foot - h, x, foot], start: 0.75, end: 0, within: d });
}

/** Rays from a point, alternating with the ground. */
export function rays(
  kit: Kit,
  { x = 195, y = 360, count = 14, ink = "warm" as Ink, reach = 700, turn = 0, opacity = 1 } = {},
): void {
  const step = 360 / count;
  kit.times(count, (i) => {
    const angle = turn + i * step;
    kit.path(polygon([[x, y], polar(x, y, reach, angle), polar(x, y, reach, angle + step / 2)]), ink, {
      opacity,
      printOnly: true,
    });
  });
}

/** Rolling ground, far to near: one row of hills per ink. */
export function hills(
  kit: Kit,
  { y = 420, inks = ["bPale", "b", "a"] as readonly Ink[], step = 70, swell = 60, foot = 884 } = {},
): void {
  inks.forEach((ink, row) => {
    const top = y + row * step;
    const lift = () => swell * kit.random.between(0.4, 1);
    const d = `M-20,${foot}V${top}Q${50 + row * 25},${top - lift()} ${130 + row * 20},${top - 8}T${270 - row * 15},${top - 20}T410,${top - lift() * 0.5}V${foot}Z`;
    kit.path(d, ink);
    if (row > 0) {
      kit.tone({ ink: "dark", line: [0, top - swell, 0, top + 170], start: 0, end: 0.7, opacity: 0.5, within: d });
    }
  });
}

/** Night sky with stars; the halftone glows around (x, y). */
export function night(
  kit: Kit,
  { ink = "dark" as Ink, glow = "a" as Ink, x = 195, y = 300, stars = 26, foot = 844 } = {},
): void {
  kit.ground(ink);
  kit.tone({ ink: glow, round: { x, y, from: 60, to: 380 }, start: 0.95, end: 0.1, opacity: 0.8 });
  kit.times(stars, () => {
    kit.circle(kit.random.between(8, 382), kit.random.between(20, foot), kit.random.between(0.9, 2.6), "paper");
  });
}

/** Two stage curtains drawn apart over a lit back wall. */
export function curtains(
  kit: Kit,
  { ink = "a" as Ink, wall = "dark" as Ink, gap = 190, light = "warm" as Ink } = {},
): void {
  kit.ground(wall);
  kit.tone({ ink: light, round: { x: 195, y: 330, from: 40, to: 300 }, start: 0.85, end: 0, opacity: 0.55 });
  const side = 195 - gap / 2;
  for (const flip of [false, true]) {
    kit.at({ x: flip ? 390 : 0, y: 0, flip }, () => {
      const d = `M-20,-20H${side + 40}Q${side + 30},260 ${side * 0.5},430Q${side + 10},480 ${side},884H-20Z`;
      kit.path(d, ink);
      kit.tone({ ink: "dark", line: [0, 0, side + 40, 0], start: 0.7, end: 0.1, within: d, opacity: 0.5 });
      kit.times(3, (i) => {
        const x = 8 + i * side * 0.36;
        kit.line(`M${x},-20Q${x + 12},240 ${x * 0.6},430`, "dark", 4, { opacity: 0.45 });
      });
      kit.path(`M-20,408Q${side * 0.3},400 ${side * 0.62},424L${side * 0.58},450Q${side * 0.3},430 -20,436Z`, light);
    });
  }
}
