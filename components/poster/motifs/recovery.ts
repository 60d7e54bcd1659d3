import { disc, rays, room, tabletop } from "../backdrops";
import { circlePath, leafPath, polar } from "../geometry";
import { type MotifFamily, scene } from "../motif";

const spritz = scene({
  focus: { x: 45, y: 200, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A tall glass of soda with a ${a.en} citrus wheel, mint and bubbles on a ${b.en} counter.`,
    es: `Un vaso alto de refresco con una rodaja de cítrico ${a.es}, menta y burbujas en una barra ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    disc(kit, { x: 195, y: 320, r: 200, ink: "warm", dots: "a" });
    tabletop(kit, { y: 540, ink: "b" });
  },
  front: (kit) => {
    kit.line("M250,120L208,560", "dark", 12);
    kit.circle(126, 226, 70, "a").circle(126, 226, 58, "paper").circle(126, 226, 52, "a");
    kit.times(8, (i) => {
      const [x, y] = polar(126, 226, 52, i * 45 + 20);
      kit.line(`M126,226L${x},${y}`, "paper", 5);
    });
    const glass = "M104,230H286L266,582H124Z";
    kit.path(glass, "paper", { opacity: 0.6 }).path("M109,310H281L266,582H124Z", "warmDeep");
    kit.tone({ ink: "a", line: [0, 310, 0, 582], start: 0, end: 0.8, within: "M109,310H281L266,582H124Z" });
    kit
      .box(136, 330, 62, 62, "paper", { turn: 14, opacity: 0.75 })
      .box(206, 376, 56, 56, "paper", { turn: -20, opacity: 0.75 })
      .box(146, 430, 56, 56, "paper", { turn: 34, opacity: 0.75 });
    kit.times(14, () =>
      kit.circle(kit.random.between(136, 256), kit.random.between(330, 566), kit.random.between(3, 8), "paper"),
    );
    kit
      .path(leafPath(226, 316, 250, 210, 34), "b")
      .path(leafPath(226, 316, 318, 250, 32), "bDeep")
      .path(leafPath(226, 316, 190, 230, 26), "bDeep");
    kit.line("M118,250L138,570", "paper", 7, { opacity: 0.9 });
  },
});

const medal = scene({
  focus: { x: 45, y: 190, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A palm-sized medal with a sunrise on it, ${a.en} rim, before ${b.en} rays.`,
    es: `Una medalla del tamaño de la mano con un amanecer, borde ${a.es}, ante rayos ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    rays(kit, { x: 195, y: 350, count: 18, ink: "bPale", opacity: 0.6 });
    kit.tone({ ink: "dark", round: { x: 195, y: 350, from: 190, to: 430 }, start: 0, end: 0.9, opacity: 0.5 });
  },
  front: (kit) => {
    const coin = circlePath(195, 350, 168);
    kit.circle(203, 362, 168, "dark", { opacity: 0.45, printOnly: true }).path(coin, "a");
    kit.tone({ ink: "dark", line: [100, 230, 330, 480], start: 0, end: 0.8, within: coin, opacity: 0.5 });
    kit.times(36, (i) => {
      const [x, y] = polar(195, 350, 150, i * 10);
      kit.circle(x, y, 4.5, "warm");
    });
    kit.circle(195, 350, 132, "paper");
    kit.inside(circlePath(195, 350, 126), () => {
      kit.circle(195, 384, 60, "warm");
      kit.times(9, (i) => {
        const [x0, y0] = polar(195, 384, 74, 180 + i * 22.5);
        const [x1, y1] = polar(195, 384, 112, 180 + i * 22.5);
        kit.line(`M${x0},${y0}L${x1},${y1}`, "a", 9);
      });
      kit.path("M50,392Q120,350 195,388T340,380V500H50Z", "b").path("M50,424Q130,396 200,420T340,410V500H50Z", "bDeep");
      kit.path("M184,500Q230,450 190,426L202,422Q262,446 236,500Z", "paper");
    });
  },
});

const circle = scene({
  focus: { x: 40, y: 230, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A circle of empty folding chairs, ${a.en} and ${b.en}, in evening light, paper cups and a coffee urn behind.`,
    es: `Un círculo de sillas plegables vacías, ${a.es} y ${b.es}, a la luz de la tarde, con vasos de papel y una cafetera detrás.`,
  }),
  back: (kit) => {
    room(kit, { wall: "warm", dots: "a", floor: "b", floorDots: "dark", horizon: 400 });
    kit.path("M60,100H180V340H60ZM220,100H340V340H220Z", "paper", { opacity: 0.7 });
    kit.path("M60,340L-60,640H90L180,340ZM220,340L200,640H360L340,340Z", "paper", { opacity: 0.25 });
    kit.box(130, 330, 150, 14, "dark").box(146, 344, 10, 70, "dark").box(254, 344, 10, 70, "dark");
    kit
      .path("M176,330V268Q176,250 206,250Q236,250 236,268V330Z", "bDeep")
      .box(196, 236, 20, 14, "dark")
      .box(148, 312, 16, 18, "a")
      .box(248, 312, 16, 18, "a");
  },
  front: (kit) => {
    const chairs = [
      [96, 400, 0.72, "a"],
      [294, 400, 0.72, "dark"],
      [36, 470, 0.92, "dark"],
      [354, 470, 0.92, "a"],
      [112, 576, 1.2, "aDeep"],
      [280, 576, 1.2, "dark"],
    ] as const;
    for (const [x, y, scale, ink] of chairs) {
      kit.at({ x, y, scale, turn: (195 - x) * 0.03 }, () => {
        kit.line("M-44,-112L-50,40M44,-112L50,40M-36,-20L-30,40M36,-20L30,40", ink === "dark" ? "a" : "dark", 7);
        kit.box(-50, -122, 100, 56, ink, { round: 10 }).path("M-52,-34H52L60,-6H-60Z", ink);
        kit.tone({
          ink: "warm",
          line: [-50, 0, 60, 0],
          start: 0.5,
          end: 0,
          within: "M-50,-122H50V-66H-50Z",
          fine: true,
          opacity: 0.6,
        });
      });
    }
    kit.path("M176,604h36l-5,46h-26Z", "paper").oval(194, 604, 18, 5, "dark");
  },
});

export const RECOVERY: MotifFamily = {
  T16: { inks: ["fern", "marmalade", "fog", "ochre"], scenes: [spritz, medal, circle] },
};
