import { night } from "../backdrops";
import { circlePath, leafPath, polar, ringSlicePath } from "../geometry";
import type { Kit, Place } from "../kit";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";

/** Clay lamp with a flame, 150 wide; foot at the place. */
function diya(kit: Kit, place: Place, clay: Ink = "a"): void {
  const dish = "M-78,-52Q-20,-34 84,-66Q72,-6 20,0H-22Q-66,-8 -78,-52Z";
  kit.at(place, () => {
    kit.circle(62, -104, 62, "warm", { opacity: 0.28 });
    kit
      .path("M62,-160Q94,-116 80,-84Q66,-66 50,-82Q36,-112 62,-160Z", "warm")
      .path("M64,-122Q78,-98 66,-80Q52,-96 64,-122Z", "paper");
    kit.path(dish, clay);
    kit.tone({ ink: "dark", line: [-40, -60, 60, 10], start: 0, end: 0.75, within: dish, fine: true, opacity: 0.5 });
    kit.oval(2, -54, 78, 13, "dark", { turn: -4 }).line("M-62,-30Q0,-10 70,-38", "warm", 5);
    kit.times(5, (i) => kit.circle(-44 + i * 23, -16 - Math.abs(2 - i) * -1, 4, "paper"));
  });
}

const rangoli = scene({
  focus: { x: 40, y: 195, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A rangoli seen from above: rings of ${a.en} and ${b.en} petals with small lamps round the rim.`,
    es: `Un rangoli visto desde arriba: anillos de pétalos ${a.es} y ${b.es} con lamparitas en el borde.`,
  }),
  back: (kit) => {
    kit.ground("bDeep");
    kit.tone({ ink: "b", round: { x: 195, y: 350, from: 150, to: 430 }, start: 0.85, end: 0.1 });
    kit.circle(195, 350, 184, "dark", { opacity: 0.4, printOnly: true });
  },
  front: (kit) => {
    kit.times(16, (i) => {
      const angle = i * 22.5;
      kit.path(leafPath(...polar(195, 350, 92, angle), ...polar(195, 350, 168, angle), 34), i % 2 ? "a" : "warm");
    });
    kit.times(16, (i) => kit.circle(...polar(195, 350, 150, i * 22.5 + 11.25), 9, "paper"));
    kit.circle(195, 350, 104, "b").ring(195, 350, 104, "paper", 5);
    kit.times(8, (i) => kit.path(leafPath(...polar(195, 350, 30, i * 45), ...polar(195, 350, 98, i * 45), 30), "warm"));
    kit.times(8, (i) => kit.path(leafPath(...polar(195, 350, 34, i * 45), ...polar(195, 350, 84, i * 45), 17), "a"));
    kit.circle(195, 350, 36, "paper").circle(195, 350, 24, "a").circle(195, 350, 10, "warm");
    kit.times(8, (i) => {
      const [x, y] = polar(195, 350, 190, i * 45 + 22.5);
      kit
        .circle(x, y, 30, "warm", { opacity: 0.35 })
        .circle(x, y, 19, "aDeep")
        .circle(x, y, 12, "warm")
        .path(leafPath(x, y + 8, x, y - 12, 9), "paper");
    });
  },
});

const steps = scene({
  focus: { x: 40, y: 260, size: 310 },
  alt: (_, { a, b }) => ({
    en: `Clay lamps in ${a.en} burn along three steps under a starry ${b.en} sky.`,
    es: `Lámparas de barro ${a.es} arden en tres escalones bajo un cielo estrellado ${b.es}.`,
  }),
  back: (kit) => {
    night(kit, { ink: "dark", glow: "b", x: 195, y: 380, stars: 30, foot: 320 });
    kit.times(3, (i) => {
      const y = 360 + i * 106;
      const face = `M${-20},${y + 16}H410V${y + 106}H-20Z`;
      kit.path(face, i % 2 ? "bDeep" : "b").box(-20, y, 430, 18, "bPale");
      kit.tone({ ink: "dark", line: [0, y, 0, y + 106], start: 0.1, end: 0.9, within: face, opacity: 0.5 });
    });
    kit.box(-20, 678, 430, 220, "dark");
    for (const [x, y, r] of [
      [96, 160, 52],
      [300, 120, 66],
    ] as const) {
      kit.times(12, (i) => {
        const [x0, y0] = polar(x, y, r * 0.35, i * 30);
        const [x1, y1] = polar(x, y, r, i * 30);
        kit.line(`M${x0},${y0}L${x1},${y1}`, i % 2 ? "a" : "warm", 5);
      });
    }
  },
  front: (kit) => {
    for (const [x, y, s] of [
      [76, 364, 0.62],
      [196, 364, 0.62],
      [316, 364, 0.62],
      [126, 470, 0.86],
      [282, 470, 0.86],
      [182, 578, 1.3],
    ] as const)
      diya(kit, { x, y, scale: s }, "a");
  },
});

const doorway = scene({
  focus: { x: 40, y: 160, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A ${b.en} doorway hung with marigold garlands, a lamp burning on each side and light inside.`,
    es: `Una puerta ${b.es} con guirnaldas de caléndulas, una lámpara encendida a cada lado y luz dentro, en tonos ${a.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", round: { x: 195, y: 380, from: 150, to: 430 }, start: 0, end: 0.9, opacity: 0.5 });
    const way = "M92,884V300Q92,250 120,236Q130,190 195,160Q260,190 270,236Q298,250 298,300V884Z";
    kit.line(way, "warm", 44).line(way, "bDeep", 26).path(way, "warm");
    kit.tone({ ink: "a", round: { x: 195, y: 460, from: 60, to: 240 }, start: 0, end: 0.85, within: way });
    kit.box(-20, 580, 430, 320, "dark");
    kit.path("M92,580H298L370,884H20Z", "warm", { opacity: 0.75 });
  },
  front: (kit) => {
    const bead = (x: number, y: number, i: number) =>
      kit.circle(x, y, 15, i % 3 ? "a" : "warm").circle(x, y, 6, "aDeep");
    kit.times(13, (i, t) => bead(70 + t * 250, 214 + Math.sin(t * Math.PI) * 76, i));
    for (const x of [66, 110, 280, 324]) {
      const long = x === 66 || x === 324 ? 10 : 5;
      kit.times(long, (i) => bead(x, 232 + i * 28, i));
      kit
        .path(leafPath(x, 236 + long * 28, x - 16, 290 + long * 28, 12), "paper")
        .path(leafPath(x, 236 + long * 28, x + 16, 290 + long * 28, 12), "paper");
    }
    diya(kit, { x: 56, y: 612, scale: 0.8 });
    diya(kit, { x: 334, y: 612, scale: 0.8, flip: true });
    kit.times(8, (i) =>
      kit.path(ringSlicePath(195, 600, 26, 54, 180 + i * 22.5, 198 + i * 22.5), i % 2 ? "a" : "paper"),
    );
    kit.path(circlePath(195, 600, 20), "aDeep");
  },
});

export const DIWALI: MotifFamily = {
  T23: { inks: ["plum", "hearth", "fanzine", "iris"], scenes: [rangoli, steps, doorway] },
};
