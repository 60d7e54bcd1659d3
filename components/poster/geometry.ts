import type { Random } from "./random";

/** One decimal, no trailing zero. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Rounds every number of a path, so that authors may write sums straight into it. */
export const tidy = (path: string): string => path.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => short(Number(number)));

const TURN = Math.PI * 2;

/** A point at `angle` degrees (0 = right, 90 = down) and distance `r`. */
export const polar = (x: number, y: number, r: number, angle: number): [number, number] => [
  x + r * Math.cos((angle / 360) * TURN),
  y + r * Math.sin((angle / 360) * TURN),
];

export const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${short(x)},${short(y)}`).join("L")}Z`;

export const circlePath = (x: number, y: number, r: number): string =>
  `M${short(x - r)},${short(y)}a${short(r)},${short(r)} 0 1 0 ${short(2 * r)},0a${short(r)},${short(r)} 0 1 0 ${short(-2 * r)},0Z`;

/** Rectangle with rounded corners as a path, usable as a clip. */
export const boxPath = (x: number, y: number, w: number, h: number, r = 0): string =>
  r > 0
    ? tidy(
        `M${x + r},${y}h${w - 2 * r}q${r},0 ${r},${r}v${h - 2 * r}q0,${r} ${-r},${r}h${2 * r - w}q${-r},0 ${-r},${-r}v${2 * r - h}q0,${-r} ${r},${-r}Z`,
      )
    : tidy(`M${x},${y}h${w}v${h}h${-w}Z`);

/** Scissor-cut round: `knots` corners wobbling by `wobble` (0..0.4). */
export function blobPath(
  random: Random,
  x: number,
  y: number,
  r: number,
  { knots = 8, wobble = 0.12, squash = 1 } = {},
): string {
  const points = Array.from({ length: knots }, (_, index) => {
    const reach = r * (1 - wobble + 2 * wobble * random.next());
    const [px, py] = polar(0, 0, reach, (index / knots) * 360);
    return [x + px, y + squash * py] as [number, number];
  });
  const at = (index: number) => points[(index + knots) % knots] as [number, number];
  const middle = (index: number) => {
    const [p, q] = [at(index), at(index + 1)];
    return `${short((p[0] + q[0]) / 2)},${short((p[1] + q[1]) / 2)}`;
  };
  const curves = points.map(([px, py], i) => `Q${short(px)},${short(py)} ${middle(i)}`);
  return `M${middle(-1)}${curves.join("")}Z`;
}

/** Star with `points` tips; `inner` is the share of the radius at the notches. */
export const starPath = (x: number, y: number, r: number, { points = 4, inner = 0.32, turn = -90 } = {}): string =>
  polygon(Array.from({ length: points * 2 }, (_, i) => polar(x, y, i % 2 ? r * inner : r, turn + (i * 180) / points)));

/** Pointed leaf or petal from root to tip, `width` across at its belly. */
export function leafPath(x0: number, y0: number, x1: number, y1: number, width: number): string {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [nx, ny] = [(-(y1 - y0) / length) * width, ((x1 - x0) / length) * width];
  const [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return tidy(`M${x0},${y0}Q${mx + nx},${my + ny} ${x1},${y1}Q${mx - nx},${my - ny} ${x0},${y0}Z`);
}

/** Part of a ring between two radii and two angles (degrees). */
export function ringSlicePath(x: number, y: number, inner: number, outer: number, from: number, to: number): string {
  const large = to - from > 180 ? 1 : 0;
  const point = (r: number, angle: number) => polar(x, y, r, angle).map(short).join(",");
  return `M${point(outer, from)}A${short(outer)},${short(outer)} 0 ${large} 1 ${point(outer, to)}L${point(inner, to)}A${short(inner)},${short(inner)} 0 ${large} 0 ${point(inner, from)}Z`;
}
