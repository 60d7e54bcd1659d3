import { disc, night, windowPane } from "../backdrops";
import { circlePath, starPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";
import { HEAD_COVERS, type HeadCoverName } from "../props/heads";
import { crescent } from "../props/household";
import { bust } from "../props/people";

const mobile = scene({
  focus: { x: 45, y: 150, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A mobile of a moon, stars and a ${b.en} whale turns above a ${a.en} cot at night.`,
    es: `Un móvil con una luna, estrellas y una ballena ${b.es} gira sobre una cuna ${a.es} de noche.`,
  }),
  back: (kit) => {
    night(kit, { ink: "dark", glow: "b", x: 195, y: 300, stars: 22, foot: 480 });
    kit.box(-20, 570, 430, 320, "bDeep");
  },
  front: (kit) => {
    kit.line("M195,-20V140M80,168Q195,96 310,168M82,168V236M140,146V330M250,146V318M308,168V246", "paper", 5);
    crescent(kit, { x: 84, y: 282, turn: 12 }, 48, "warm");
    kit.path(starPath(306, 286, 46, { points: 5, inner: 0.48, turn: -80 }), "warm");
    kit.path(starPath(140, 356, 30, { points: 5, inner: 0.48 }), "paper");
    kit
      .path(
        "M194,352Q200,312 252,314Q296,320 296,358Q292,392 240,392Q206,390 196,372Q176,372 168,350Q184,352 194,352Z",
        "b",
      )
      .circle(268, 352, 5, "dark")
      .line("M208,382Q250,368 294,366", "paper", 4);
    const cot = "M56,470H334V640H56Z";
    kit
      .path("M80,520Q110,470 196,478Q290,470 312,520V560H80Z", "paper")
      .path("M96,506Q130,466 180,500Q150,524 96,506Z", "warm");
    kit.inside(cot, () => kit.times(9, (i) => kit.box(66 + i * 31, 480, 12, 160, "a")));
    kit
      .box(48, 462, 294, 18, "a")
      .box(48, 610, 294, 22, "aDeep")
      .box(44, 430, 18, 230, "aDeep")
      .box(328, 430, 18, 230, "aDeep");
    kit.circle(53, 426, 14, "a").circle(337, 426, 14, "a");
  },
});

const cradled = scene<{ cover: HeadCoverName }>({
  focus: { x: 45, y: 200, size: 310 },
  fit: { x: 10, y: 56, scale: 0.95 },
  pick: (random) => ({ cover: random.pick(["bun", "long", "curls", "scarf", "crop", "wrap"]) }),
  alt: ({ cover }, { a, b }) => ({
    en: `Someone with ${HEAD_COVERS[cover].words.en} holds a baby wrapped in a ${b.en} blanket by a moonlit window, in ${a.en}.`,
    es: `Alguien con ${HEAD_COVERS[cover].words.es}, de ${a.es}, sostiene a un bebé envuelto en una manta ${b.es} junto a una ventana con luna.`,
  }),
  back: (kit) => {
    kit.ground("bDeep");
    kit.tone({ ink: "b", round: { x: 195, y: 330, from: 150, to: 420 }, start: 0.9, end: 0.1 });
    windowPane(kit, { x: 150, y: 96, w: 210, h: 250, sky: "dark", dots: "b", frame: "paper", sunAt: [0.7, 0.32] });
  },
  front: (kit, { cover }) => {
    bust(
      kit,
      { x: 170, y: 270, scale: 1.34, turn: 5 },
      { cover, skin: "skin", top: "a", trim: "paper", collar: "crew" },
    );
    const wrap = "M108,520Q90,450 160,428Q250,400 312,444Q352,484 316,536Q240,590 160,566Q116,552 108,520Z";
    kit.path(wrap, "b");
    kit.tone({ ink: "dark", line: [0, 430, 0, 580], start: 0, end: 0.7, within: wrap, opacity: 0.5 });
    kit
      .circle(272, 462, 46, "skinPale")
      .path("M226,462Q224,412 272,410Q320,414 320,462Q296,436 272,436Q246,436 226,462Z", "paper");
    kit.line("M120,500Q190,470 236,510Q280,540 330,500M140,548Q200,510 250,546", "paper", 6);
    const arm = "M20,470Q30,610 170,612Q280,612 330,560L352,600Q290,680 170,684Q0,690 -30,560Z";
    kit.path(arm, "a");
    kit.tone({ ink: "dark", line: [0, 560, 0, 690], start: 0, end: 0.8, within: arm, opacity: 0.5 });
    kit.path("M318,566Q346,540 358,560Q366,590 344,608Z", "skin");
  },
});

const washing = scene({
  focus: { x: 40, y: 190, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A washing line with a ${a.en} romper, tiny socks, a ${b.en} bib and a small hat before a rising sun.`,
    es: `Un tendedero con un pelele ${a.es}, calcetines diminutos, un babero ${b.es} y un gorrito ante el sol que sale.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    disc(kit, { x: 195, y: 560, r: 210, ink: "warm", dots: "a" });
    kit.tone({ ink: "b", line: [0, -20, 0, 340], start: 0.75, end: 0 });
    kit.path("M-20,640Q100,580 220,630T410,600V884H-20Z", "bDeep");
  },
  front: (kit) => {
    kit.line("M-20,196Q195,270 410,186", "dark", 5);
    const romper =
      "M112,250L150,240Q172,262 196,240L234,250L272,330L236,350L226,326V420Q226,470 214,520H178L172,470L166,520H132Q120,470 120,420V326L110,350L74,330Z";
    kit.path(romper, "a");
    kit.tone({ ink: "dark", line: [110, 0, 270, 0], start: 0, end: 0.7, within: romper, opacity: 0.5 });
    kit.path(starPath(173, 356, 34, { points: 5, inner: 0.48 }), "warm");
    kit
      .path("M272,232L330,222Q352,300 306,316Q262,318 272,232Z", "b")
      .path(circlePath(304, 274, 14), "paper")
      .path("M284,232Q304,252 320,226Z", "paper");
    kit.path("M352,212h28v54q30,4 26,26h-54Z", "warm").path("M352,212h28v12h-28Z", "a");
    kit.path("M16,216h28v60q30,4 26,28H16Z", "b").path("M16,216h28v14H16Z", "paper");
    for (const [x, y] of [
      [30, 206],
      [150, 236],
      [196, 238],
      [284, 226],
      [320, 218],
      [366, 204],
    ] as const)
      kit.box(x - 5, y - 14, 10, 30, "dark");
  },
});

export const NEWBORN: MotifFamily = {
  T14: { inks: ["dusk", "marmalade", "pool", "clay"], scenes: [mobile, cradled, washing] },
};
