import type { Kit, Place } from "../kit";
import type { Ink } from "../palette";

/** A line of pennants sagging across the sheet from (x0, y0) to (x1, y1). */
export function bunting(
  kit: Kit,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  { sag = 50, count = 9, size = 34, inks = ["a", "warm", "b", "paper"] as readonly Ink[], string = "dark" as Ink } = {},
): void {
  const [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2 + sag];
  const at = (t: number) =>
    [
      (1 - t) ** 2 * x0 + 2 * t * (1 - t) * mx + t * t * x1,
      (1 - t) ** 2 * y0 + 2 * t * (1 - t) * my + t * t * y1,
    ] as const;
  kit.times(count, (i) => {
    const [lx, ly] = at((i + 0.12) / count);
    const [rx, ry] = at((i + 0.88) / count);
    const drop = size * 1.25;
    kit.path(`M${lx},${ly}L${rx},${ry}L${(lx + rx) / 2},${(ly + ry) / 2 + drop}Z`, inks[i % inks.length] ?? "a");
  });
  kit.line(`M${x0},${y0}Q${mx},${my} ${x1},${y1}`, string, 4);
}

/** Cut ribbons scattered over a field. */
export function confettiStrips(
  kit: Kit,
  { count = 26, from = 60, to = 520, inks = ["a", "warm", "b", "paper"] as readonly Ink[] } = {},
): void {
  kit.times(count, (i) => {
    const [x, y] = [kit.random.between(6, 376), kit.random.between(from, to)];
    kit.box(x, y, 7, 18, inks[i % inks.length] ?? "a", { turn: kit.random.between(0, 180) });
  });
}

/** Balloon with its string; the knot is at the place. */
export function balloon(kit: Kit, place: Place, ink: Ink): void {
  const skin = "M0,0Q-52,-46 -52,-92Q-50,-146 0,-148Q50,-146 52,-92Q52,-46 0,0Z";
  kit.at(place, () => {
    kit.path(skin, ink);
    kit.tone({
      ink: "dark",
      round: { x: -16, y: -100, from: 24, to: 90 },
      start: 0,
      end: 0.6,
      within: skin,
      fine: true,
      opacity: 0.5,
    });
    kit.path("M-8,10L0,-4L8,10Z", ink).path("M-28,-118Q-16,-136 0,-134Q-18,-124 -22,-104Z", "paper");
  });
}

/** Cone of light falling from (x, y) to a pool on the floor. */
export function spotlight(kit: Kit, x: number, y: number, floor: number, poolX: number, width: number): void {
  kit.path(`M${x - 14},${y}L${poolX - width},${floor}H${poolX + width}L${x + 14},${y}Z`, "warm", { opacity: 0.42 });
  kit.oval(poolX, floor, width, width * 0.2, "warm");
}
