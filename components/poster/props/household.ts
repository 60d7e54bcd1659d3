import { leafPath, polar } from "../geometry";
import type { Kit, Place } from "../kit";
import type { Ink } from "../palette";

/** Mug with a handle to the right; 96 wide, 122 high, foot at the place. */
export function mug(kit: Kit, place: Place, ink: Ink = "a", inside: Ink = "warm"): void {
  const body = "M-48,-122H48V-26Q48,0 22,0H-22Q-48,0 -48,-26Z";
  kit.at(place, () => {
    kit.line("M48,-98q34,2 32,34q-4,28 -38,26", ink, 14);
    kit.path(body, ink);
    kit.tone({ ink: "dark", line: [-20, 0, 48, 0], start: 0, end: 0.7, within: body, fine: true, opacity: 0.5 });
    kit.box(-38, -122, 76, 10, inside);
  });
}

/** Wisps rising from the place. */
export function steam(kit: Kit, place: Place, ink: Ink = "paper", wisps = 2, height = 96): void {
  kit.at(place, () => {
    kit.times(wisps, (i) => {
      const x = (i - (wisps - 1) / 2) * 34;
      const h = height / 4;
      kit.line(`M${x},0q16,${-h} 0,${-2 * h}t0,${-2 * h}`, ink, 9);
    });
  });
}

/** Potted plant: leaves fan out above a pot that stands on the place. */
export function plant(
  kit: Kit,
  place: Place,
  { pot = "a" as Ink, leaves = ["dark", "paper"] as Ink[], count = 7 } = {},
) {
  kit.at(place, () => {
    kit.times(count, (i, t) => {
      const [x, y] = polar(0, -52, kit.random.between(74, 112), -160 + t * 140);
      kit.path(leafPath(0, -52, x, y, 26), leaves[i % leaves.length] ?? "dark");
    });
    kit.path("M-34,-60H34L24,0H-24Z", pot);
    kit.box(-38, -66, 76, 14, pot);
  });
}

/** Table lamp with a cone of light; foot at the place, 150 high. */
export function lamp(kit: Kit, place: Place, shade: Ink = "warm", stem: Ink = "dark"): void {
  kit.at(place, () => {
    kit.path("M-40,-78L-130,40H130L40,-78Z", "warm", { opacity: 0.28 });
    kit.line("M0,0V-80", stem, 8, { flat: true });
    kit.path("M-34,0Q0,-22 34,0Z", stem);
    kit.path("M-26,-150H26L50,-76H-50Z", shade);
  });
}

/** A framed picture of two hills; 60 by 76, middle at the place. */
export function picture(kit: Kit, place: Place, paper: Ink = "paper", hill: Ink = "a"): void {
  kit.at(place, () => {
    kit.box(-30, -38, 60, 76, paper);
    kit.path("M-22,28L-6,-6L4,10L11,0L22,28Z", hill);
  });
}

/** Crescent, 2r high, middle at the place. */
export function crescent(kit: Kit, place: Place, r: number, ink: Ink = "warm"): void {
  kit.at(place, () => {
    kit.path(
      `M${r * 0.4},${-r * 0.92}A${r},${r} 0 1 0 ${r * 0.4},${r * 0.92}A${r * 0.78},${r * 0.78} 0 1 1 ${r * 0.4},${-r * 0.92}Z`,
      ink,
    );
  });
}

/** Candle with flame; foot at the place. */
export function candle(kit: Kit, place: Place, { height = 110, ink = "paper" as Ink, flame = "warm" as Ink } = {}) {
  kit.at(place, () => {
    kit.box(-13, -height, 26, height, ink);
    kit.path(
      `M0,${-height - 58}Q24,${-height - 24} 12,${-height - 8}Q0,${-height + 2} -12,${-height - 8}Q-24,${-height - 24} 0,${-height - 58}Z`,
      flame,
    );
    kit.path(`M0,${-height - 34}Q10,${-height - 16} 0,${-height - 8}Q-10,${-height - 16} 0,${-height - 34}Z`, "a");
  });
}

/** Closed or open-front bowl; 160 wide, foot at the place. */
export function bowl(kit: Kit, place: Place, ink: Ink = "a", filling: Ink = "warm"): void {
  const body = "M-84,-84H84Q80,-14 34,0H-34Q-80,-14 -84,-84Z";
  kit.at(place, () => {
    kit.oval(0, -84, 84, 20, filling);
    kit.path(body, ink);
    kit.tone({ ink: "dark", line: [-30, 0, 84, 0], start: 0, end: 0.7, within: body, fine: true, opacity: 0.5 });
  });
}
