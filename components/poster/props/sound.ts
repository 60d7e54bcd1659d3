import { circlePath } from "../geometry";
import type { Kit, Place } from "../kit";
import type { Ink } from "../palette";

/** Studio microphone; its head is round the place, the stem goes 190 down. */
export function microphone(
  kit: Kit,
  place: Place,
  { body = "a" as Ink, mesh = "dark" as Ink, band = "warm" as Ink } = {},
) {
  const bulb = "M-46,-10V-40Q-46,-92 0,-92Q46,-92 46,-40V-10Z";
  kit.at(place, () => {
    kit.path("M-46,4H46V34Q46,76 0,78Q-46,76 -46,34Z", body);
    kit.path(bulb, mesh);
    kit.inside(bulb, () => {
      kit.times(5, (i) => kit.line(`M-60,${-84 + i * 18}H60`, body, 3, { flat: true }));
      kit.times(5, (i) => kit.line(`M${-36 + i * 18},-100V0`, body, 3, { flat: true }));
    });
    kit.box(-50, -12, 100, 18, band);
    kit.line("M-66,-30V34Q-64,104 0,106Q64,104 66,34V-30", mesh, 8).line("M0,106V190", mesh, 12);
  });
}

/** Rings that go out from a point. */
export function soundRings(
  kit: Kit,
  x: number,
  y: number,
  { count = 4, first = 110, gap = 38, ink = "a" as Ink, width = 6 } = {},
) {
  kit.times(count, (i) => kit.line(circlePath(x, y, first + i * gap), ink, width - i * 0.8, { opacity: 1 - i * 0.15 }));
}

/** Over-ear headphones around a head drawn at the same place (see `people.ts`). */
export function headphones(kit: Kit, place: Place, ink: Ink = "warm", pad: Ink = "dark"): void {
  kit.at(place, () => {
    kit.line("M-54,4Q-66,-92 0,-94Q66,-92 54,4", ink, 11);
    kit.box(-68, -18, 26, 50, pad, { round: 12 }).box(42, -18, 26, 50, pad, { round: 12 });
    kit.box(-72, -10, 12, 34, ink, { round: 6 }).box(60, -10, 12, 34, ink, { round: 6 });
  });
}

/** Drum seen from the side, 2r wide, its top middle at the place. */
export function drum(
  kit: Kit,
  place: Place,
  { r = 110, h = 120, shell = "a" as Ink, skin = "paper" as Ink, rope = "warm" as Ink } = {},
) {
  const ry = r * 0.24;
  const shape = `M${-r},0V${h}A${r},${ry} 0 0 0 ${r},${h}V0Z`;
  kit.at(place, () => {
    kit.path(shape, shell);
    kit.tone({ ink: "dark", line: [-r, 0, r, 0], start: 0, end: 0.8, within: shape, opacity: 0.5 });
    const zig = Array.from({ length: 9 }, (_, i) => {
      const t = -1 + i / 4;
      const bow = Math.sqrt(Math.max(0, 1 - t * t)) * ry;
      return `${t * r},${(i % 2 ? h : 0) + bow}`;
    });
    kit.line(`M${zig.join("L")}`, rope, 6);
    kit.line(`M${-r},0A${r},${ry} 0 0 0 ${r},0M${-r},${h}A${r},${ry} 0 0 0 ${r},${h}`, "dark", 9);
    kit.oval(0, 0, r, ry, skin);
    kit.tone({
      ink: "b",
      line: [-r, 0, r, 0],
      start: 0,
      end: 0.5,
      fine: true,
      within: `M${-r},0A${r},${ry} 0 1 0 ${r},0A${r},${ry} 0 1 0 ${-r},0Z`,
    });
  });
}
