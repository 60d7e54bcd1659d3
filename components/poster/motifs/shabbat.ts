import { disc, tabletop, windowPane } from "../backdrops";
import { leafPath } from "../geometry";
import type { Kit, Place } from "../kit";
import { type MotifFamily, scene } from "../motif";
import { candle } from "../props/household";

/** Braided loaf, 300 wide and 116 high, its middle at the place. */
function challah(kit: Kit, place: Place): void {
  kit.at(place, () => {
    const strands = [
      [-124, 34],
      [-84, 46],
      [-40, 54],
      [6, 56],
      [52, 52],
      [94, 44],
      [128, 32],
    ] as const;
    strands.forEach(([x, r], i) => {
      const strand = `M${x - 34},${r * 0.7}Q${x - 50},${-r * 0.2} ${x - 8},${-r}Q${x + 40},${-r * 0.8} ${x + 30},${-r * 0.1}Q${x + 14},${r * 0.8} ${x - 34},${r * 0.7}Z`;
      kit.path(strand, i % 2 ? "skin" : "skinShade");
      kit.tone({ ink: "dark", line: [x, -r, x, r], start: 0, end: 0.7, within: strand, fine: true, opacity: 0.5 });
      kit.path(`M${x - 16},${-r * 0.5}q18,-16 34,-4`, i % 2 ? "warm" : "warmDeep");
    });
    kit.times(26, () =>
      kit.oval(kit.random.between(-130, 130), kit.random.between(-34, 20), 4, 2.5, "paper", {
        turn: kit.random.between(0, 180),
      }),
    );
  });
}

const goblet = (kit: Kit, place: Place): void => {
  kit.at(place, () => {
    kit.path("M-40,-150H40Q44,-76 8,-62V-20Q40,-14 44,0H-44Q-40,-14 -8,-20V-62Q-44,-76 -40,-150Z", "b");
    kit.tone({
      ink: "dark",
      line: [-20, 0, 44, 0],
      start: 0,
      end: 0.8,
      fine: true,
      opacity: 0.6,
      within: "M-40,-150H40Q44,-76 8,-62V-20Q40,-14 44,0H-44Q-40,-14 -8,-20V-62Q-44,-76 -40,-150Z",
    });
    kit.oval(0, -150, 40, 9, "aDeep").line("M-34,-112Q0,-98 34,-112", "warm", 5);
  });
};

const candles = scene({
  focus: { x: 40, y: 190, size: 310 },
  alt: (_, { a, b }) => ({
    en: `Two lit candles in ${b.en} candlesticks and a loaf under a white cloth with ${a.en} stitching, at dusk.`,
    es: `Dos velas encendidas en candelabros ${b.es} y un pan bajo un paño blanco con bordado ${a.es}, al anochecer.`,
  }),
  back: (kit) => {
    kit.ground("bDeep");
    kit.tone({ ink: "warm", round: { x: 195, y: 230, from: 20, to: 250 }, start: 0.85, end: 0 });
    kit.circle(130, 220, 74, "warm", { opacity: 0.3 }).circle(260, 220, 74, "warm", { opacity: 0.3 });
    tabletop(kit, { y: 490, ink: "paper", dots: "a" });
    kit.line(`M-20,520${"l16,14l16,-14".repeat(14)}`, "a", 5);
  },
  front: (kit) => {
    for (const x of [130, 260]) {
      kit.path(
        `M${x - 44},510Q${x},480 ${x + 44},510ZM${x - 9},500V440Q${x - 28},430 ${x - 10},412V380H${x + 10}V412Q${x + 28},430 ${x + 9},440V500ZM${x - 30},380Q${x},400 ${x + 30},380V368H${x - 30}Z`,
        "b",
      );
      candle(kit, { x, y: 370, scale: 1.1 }, { height: 110, ink: "paper" });
    }
    const cloth = "M40,596Q60,510 120,520Q196,490 274,520Q330,510 352,596Q300,620 196,618Q90,620 40,596Z";
    kit.path("M50,590Q196,640 342,590L330,626Q196,650 64,626Z", "warmDeep");
    kit.path(cloth, "paperDeep");
    kit.tone({ ink: "b", line: [0, 510, 0, 610], start: 0, end: 0.6, within: cloth, fine: true });
    kit.line("M54,586Q196,626 338,586M60,568Q196,606 332,568", "a", 5);
    kit.times(5, (i) => kit.circle(110 + i * 43, 552 - Math.abs(2 - i) * 4, 8, "a"));
  },
});

const braided = scene({
  focus: { x: 30, y: 210, size: 330 },
  alt: (_, { a, b }) => ({
    en: `A braided loaf with sesame on a ${a.en} board, a ${b.en} cup and a small heap of salt beside it.`,
    es: `Un pan trenzado con sésamo en una tabla ${a.es}, con una copa ${b.es} y un montoncito de sal al lado.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    disc(kit, { x: 195, y: 330, r: 214, ink: "paper", dots: "a" });
    tabletop(kit, { y: 510, ink: "b" });
  },
  front: (kit) => {
    goblet(kit, { x: 302, y: 400, scale: 1.25 });
    kit.path("M20,470H370L350,506H40Z", "a").path("M40,506H350V526H40Z", "aDeep");
    challah(kit, { x: 190, y: 442, scale: 1.15 });
    kit
      .oval(96, 576, 46, 12, "dark", { opacity: 0.4, printOnly: true })
      .oval(94, 570, 46, 13, "paper")
      .path("M64,568Q94,530 124,568Z", "paper")
      .circle(88, 556, 2, "dark");
  },
});

const table = scene({
  focus: { x: 40, y: 170, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A table laid by a window with three early stars: candles, a cup, flowers in a ${a.en} jug and a loaf on a ${b.en} cloth.`,
    es: `Una mesa puesta junto a una ventana con tres primeras estrellas: velas, una copa, flores en una jarra ${a.es} y un pan sobre un mantel ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("aPale");
    kit.tone({ ink: "a", round: { x: 195, y: 260, from: 150, to: 420 }, start: 0, end: 0.85 });
    windowPane(kit, { x: 60, y: 90, w: 270, h: 260, sky: "bDeep", dots: "dark", frame: "paper", sun: null });
    for (const [x, y, r] of [
      [110, 140, 5],
      [270, 130, 4],
      [290, 290, 4],
    ] as const)
      kit.circle(x, y, r, "warm");
    tabletop(kit, { y: 470, ink: "b" });
  },
  front: (kit) => {
    kit.at({ x: 90, y: 490 }, () => {
      for (const [x, y, ink] of [
        [-44, -190, "a"],
        [0, -226, "warm"],
        [44, -186, "aDeep"],
        [-16, -170, "paper"],
        [24, -150, "a"],
      ] as const) {
        kit
          .line(`M0,-80Q${x * 0.4},${y * 0.6} ${x},${y}`, "dark", 4)
          .circle(x, y, 23, ink)
          .circle(x, y, 8, "dark");
      }
      kit.path(leafPath(0, -90, -70, -120, 18), "bDeep").path(leafPath(0, -90, 66, -116, 18), "bDeep");
      kit.path("M-30,-110H30L22,-84Q54,-50 40,0H-40Q-54,-50 -22,-84Z", "a").line("M30,-92Q72,-86 44,-30", "a", 9);
    });
    candle(kit, { x: 190, y: 480, scale: 1 }, { height: 110 });
    candle(kit, { x: 240, y: 480, scale: 1 }, { height: 110 });
    kit.path("M160,492Q190,470 220,492ZM210,492Q240,470 270,492Z", "dark");
    goblet(kit, { x: 326, y: 510, scale: 0.92 });
    challah(kit, { x: 204, y: 558, scale: 0.86 });
  },
});

export const SHABBAT: MotifFamily = {
  T22: { inks: ["dusk", "hearth", "pine", "ochre"], scenes: [candles, braided, table] },
};
