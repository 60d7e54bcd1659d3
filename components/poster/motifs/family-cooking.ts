import { disc, tabletop, windowPane } from "../backdrops";
import { blobPath, boxPath, circlePath, leafPath, polar } from "../geometry";
import { type MotifFamily, scene } from "../motif";
import { bowl, steam } from "../props/household";

const pan = scene<{ eggs: number }>({
  focus: { x: 40, y: 190, size: 310 },
  pick: (random) => ({ eggs: 2 + random.below(2) }),
  alt: ({ eggs }, { a, b }) => ({
    en: `A pan of ${a.en} sauce with ${eggs === 2 ? "two" : "three"} eggs, herbs and ${b.en} peppers, steam rising.`,
    es: `Una sartén de salsa ${a.es} con ${eggs === 2 ? "dos" : "tres"} huevos, hierbas y pimientos ${b.es}, de la que sube vapor.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    disc(kit, { x: 195, y: 350, r: 226, ink: "paper", dots: "b" });
  },
  front: (kit, { eggs }) => {
    kit.path("M276,478L314,452L420,640L378,664Z", "dark").circle(392, 626, 9, "warm");
    kit
      .circle(203, 364, 160, "dark", { opacity: 0.35, printOnly: true })
      .circle(195, 352, 160, "dark")
      .circle(195, 352, 136, "a");
    kit.tone({
      ink: "dark",
      round: { x: 195, y: 352, from: 60, to: 136 },
      start: 0,
      end: 0.7,
      within: circlePath(195, 352, 136),
      opacity: 0.5,
    });
    const spots = [
      [150, 316],
      [250, 372],
      [158, 424],
    ] as const;
    for (const [x, y] of spots.slice(0, eggs))
      kit
        .path(blobPath(kit.random, x, y, 52, { wobble: 0.18 }), "paper")
        .circle(x + 4, y - 2, 21, "warm")
        .circle(x - 4, y - 9, 6, "paper");
    kit.times(6, (i) => {
      const [x, y] = polar(195, 352, 104, i * 60 + 14);
      kit.line(`M${x},${y}q14,-20 30,-2`, "b", 11);
    });
    kit.times(7, (i) => {
      const [x, y] = polar(195, 352, 60 + (i % 3) * 26, i * 51 + 40);
      kit.path(leafPath(x, y, x + 22, y - 14, 9), "bDeep");
    });
    steam(kit, { x: 195, y: 176 }, "a", 3, 110);
  },
});

const pot = scene({
  focus: { x: 40, y: 230, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A big ${a.en} pot with a ladle on the stove, garlic and chillies hung above it, a ${b.en} kitchen window behind.`,
    es: `Una gran olla ${a.es} con un cucharón en el fuego, ajos y guindillas colgados encima, con una ventana ${b.es} detrás.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.tone({ ink: "b", round: { x: 195, y: 330, from: 150, to: 420 }, start: 0, end: 0.85 });
    windowPane(kit, { x: 210, y: 100, w: 140, h: 180, frame: "paper", dots: "a" });
    kit.times(5, (row) => kit.line(`M-20,${400 + row * 32}H410`, "paper", 3, { flat: true, opacity: 0.7 }));
    tabletop(kit, { y: 556, ink: "dark", dots: "a" });
    kit.box(50, 540, 290, 22, "dark");
  },
  front: (kit) => {
    kit.line("M60,70V120M130,70V110", "dark", 4).box(20, 62, 160, 10, "dark");
    kit.times(5, (i) =>
      kit
        .path(`M${60 + (i % 2 ? 18 : -18)},${120 + i * 30}q20,4 18,22q-18,12 -36,0q-2,-18 18,-22Z`, "paper")
        .path(`M${60},${112 + i * 30}l6,12h-12Z`, "paperDeep"),
    );
    kit.times(6, (i) =>
      kit.path(leafPath(130, 112 + i * 14, 130 + (i % 2 ? 32 : -32), 160 + i * 26, 12), i % 3 ? "a" : "aDeep"),
    );
    kit.line("M256,400L318,226Q326,206 342,214", "dark", 13);
    const body = "M66,390H324V500Q324,546 278,546H112Q66,546 66,500Z";
    kit.line("M66,430H36V462H66M324,430H354V462H324", "dark", 14);
    kit.path(body, "a");
    kit.tone({ ink: "dark", line: [120, 0, 330, 60], start: 0, end: 0.85, within: body, opacity: 0.55 });
    kit.oval(195, 390, 129, 26, "dark").oval(195, 392, 116, 20, "warm");
    for (const [x, y, ink] of [
      [140, 388, "b"],
      [190, 396, "a"],
      [236, 388, "b"],
      [168, 402, "paper"],
    ] as const)
      kit.oval(x, y, 17, 8, ink, { turn: x });
    kit
      .line("M90,450Q195,476 300,450", "warm", 9)
      .times(6, (i) => kit.path(`M${104 + i * 34},486l14,-14l14,14l-14,14Z`, "warm"));
    steam(kit, { x: 150, y: 360 }, "paper", 3, 150);
  },
});

const dough = scene({
  focus: { x: 40, y: 200, size: 310 },
  alt: (_, { a, b }) => ({
    en: `Two pairs of hands, one older in ${b.en} sleeves, one younger in ${a.en}, roll and fill rounds of dough on a floured table.`,
    es: `Dos pares de manos, unas mayores con mangas ${b.es} y otras jóvenes con mangas ${a.es}, estiran y rellenan discos de masa en una mesa con harina.`,
  }),
  back: (kit) => {
    kit.ground("warmDeep");
    kit.tone({ ink: "dark", line: [0, 0, 390, 700], start: 0, end: 0.7, opacity: 0.4 });
    kit.times(5, (i) => kit.line(`M-20,${120 + i * 130}H410`, "dark", 4, { flat: true, opacity: 0.35 }));
    kit.path(blobPath(kit.random, 195, 350, 190, { knots: 9, wobble: 0.1 }), "paper", { opacity: 0.75 });
  },
  front: (kit) => {
    for (const [x, y, r] of [
      [84, 330, 42],
      [308, 372, 44],
      [70, 440, 38],
      [318, 480, 38],
    ] as const)
      kit
        .circle(x + 4, y + 6, r, "dark", { opacity: 0.3, printOnly: true })
        .circle(x, y, r, "warm")
        .circle(x, y, r * 0.42, r > 40 ? "a" : "b");
    kit.circle(199, 380, 92, "dark", { opacity: 0.3, printOnly: true }).circle(195, 372, 92, "warm");
    kit.tone({
      ink: "a",
      round: { x: 195, y: 372, from: 30, to: 92 },
      start: 0,
      end: 0.5,
      within: circlePath(195, 372, 92),
    });
    for (const flip of [false, true]) {
      kit.at({ x: flip ? 270 : 120, y: 300, flip, turn: flip ? 14 : -14 }, () => {
        kit.path("M-34,-330H34L28,-50H-28Z", "b").box(-34, -70, 68, 24, "paper");
        kit
          .path(
            "M-24,-48H24L34,10Q36,62 20,66Q10,62 12,34Q10,76 -4,76Q-14,72 -10,36Q-16,70 -28,64Q-38,52 -32,14Z",
            "skinDeep",
          )
          .path("M26,-10Q52,4 54,32Q48,44 38,36L22,20Z", "skinDeep");
      });
    }
    kit.at({ x: 195, y: 366, turn: -4 }, () => {
      kit
        .path(boxPath(-116, -24, 232, 46, 20), "aDeep")
        .box(-150, -11, 40, 20, "dark", { round: 10 })
        .box(110, -11, 40, 20, "dark", { round: 10 });
      kit.line("M-96,-10H90", "warm", 5, { opacity: 0.6 });
    });
    for (const flip of [false, true]) {
      kit.at({ x: flip ? 286 : 104, y: 530, flip, turn: flip ? -20 : 20 }, () => {
        kit.path("M-34,330H34L28,56H-28Z", "a").box(-34, 52, 68, 24, "warm");
        kit
          .path(
            "M-24,52H24L32,-6Q34,-56 18,-60Q10,-56 12,-30Q8,-70 -6,-68Q-14,-64 -10,-32Q-16,-64 -28,-58Q-38,-48 -30,-8Z",
            "skin",
          )
          .path("M26,10Q50,-4 52,-30Q46,-42 36,-34L22,-18Z", "skin");
      });
    }
    bowl(kit, { x: 195, y: 566, scale: 0.7 }, "b", "a");
  },
});

export const FAMILY_COOKING: MotifFamily = {
  T30: { inks: ["tomato", "clay", "marmalade", "fern"], scenes: [pan, pot, dough] },
};
