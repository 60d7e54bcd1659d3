import { disc, hills } from "../backdrops";
import { boxPath, leafPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";
import { HEAD_COVERS, type HeadCoverName } from "../props/heads";
import { bust } from "../props/people";

const sensor = scene<{ cover: HeadCoverName }>({
  focus: { x: 70, y: 190, size: 310 },
  fit: { x: 40, y: 140, scale: 0.8 },
  pick: (random) => ({ cover: random.pick(["crop", "bob", "bun", "curls", "braids"]) }),
  alt: ({ cover }, { a, b }) => ({
    en: `Someone with ${HEAD_COVERS[cover].words.en}, in a ${a.en} T-shirt, a round white sensor on the arm and a ${b.en} curve behind.`,
    es: `Alguien con ${HEAD_COVERS[cover].words.es}, con camiseta ${a.es}, un sensor redondo blanco en el brazo y una curva ${b.es} detrás.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    disc(kit, { x: 200, y: 330, r: 224, ink: "bPale", dots: "b" });
    kit.line("M-20,300Q40,300 60,240T140,210T220,130T310,190T410,110", "b", 10);
  },
  front: (kit, { cover }) => {
    const arm = "M246,360L334,352Q352,460 350,580L344,1000H262L258,580Z";
    bust(kit, { x: 148, y: 226, scale: 1.3 }, { cover, skin: "skin", top: "a", collar: "crew", trim: "warm" });
    kit.path(arm, "skin");
    kit.tone({ ink: "skinShade", line: [270, 0, 350, 0], start: 0, end: 0.7, within: arm, opacity: 0.8 });
    const sleeve = "M196,318Q284,326 318,376L352,440Q300,466 246,460Z";
    kit.path(sleeve, "aDeep").line("M352,440Q300,466 246,460", "warm", 8);
    kit
      .circle(306, 524, 38, "dark", { opacity: 0.35, printOnly: true })
      .circle(303, 520, 38, "paper")
      .ring(303, 520, 28, "paperDeep", 4)
      .circle(303, 520, 7, "dark");
    kit.line("M356,500q16,14 10,38M370,482q28,26 18,72", "b", 6);
  },
});

const kitBag = scene({
  focus: { x: 40, y: 190, size: 310 },
  readsOneWay: true,
  alt: (_, { a, b }) => ({
    en: `A meter showing a curve, an insulin pen and a juice carton set out on a ${b.en} cloth, an open ${a.en} pouch behind.`,
    es: `Un medidor con una curva, una pluma de insulina y un cartón de zumo sobre un mantel ${b.es}; detrás, un estuche ${a.es} abierto.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", line: [0, 0, 390, 600], start: 0, end: 0.8, opacity: 0.5 });
    kit.times(7, (i) =>
      kit.line(`M-20,${60 + i * 110}H410M${20 + i * 60},-20V864`, "bPale", 3, { flat: true, opacity: 0.5 }),
    );
    const pouch = boxPath(36, 120, 318, 250, 40);
    kit.path(pouch, "aDeep").path(boxPath(50, 134, 290, 222, 30), "a");
    kit.tone({
      ink: "dark",
      line: [0, 140, 0, 370],
      start: 0,
      end: 0.75,
      within: boxPath(50, 134, 290, 222, 30),
      opacity: 0.5,
    });
    kit.line(boxPath(42, 126, 306, 238, 36), "warm", 4);
  },
  front: (kit) => {
    kit.at({ x: 140, y: 364, turn: -6 }, () => {
      kit
        .box(-86, -122, 180, 256, "dark", { round: 30, opacity: 0.35, printOnly: true })
        .box(-92, -130, 180, 256, "paper", { round: 30 });
      kit.box(-74, -110, 144, 124, "dark", { round: 10 });
      kit.line("M-62,-30Q-40,-30 -28,-56T6,-70T34,-34T60,-56", "warm", 8).circle(60, -56, 9, "a");
      kit.line("M-62,0H60", "paper", 3, { opacity: 0.6 });
      kit.circle(-42, 62, 20, "a").circle(38, 62, 20, "b").box(-18, 98, 32, 10, "dark", { round: 5 });
    });
    kit.at({ x: 276, y: 250, turn: 24 }, () => {
      kit
        .box(-19, -130, 38, 150, "paper", { round: 10 })
        .box(-19, -40, 38, 66, "b")
        .box(-14, 26, 28, 70, "dark")
        .box(-5, 96, 10, 26, "warm")
        .box(-12, -160, 24, 34, "a");
      kit.line("M0,122V142", "dark", 2.5).box(-10, -110, 20, 50, "dark");
    });
    kit.at({ x: 300, y: 560, turn: 5 }, () => {
      kit.path("M-50,-140L-30,-164H50L66,-140V20H-50Z", "warm").path("M-50,-140H66L50,-164H-30Z", "paper");
      kit
        .circle(8, -62, 34, "a")
        .path(leafPath(12, -96, 44, -116, 10), "bDeep")
        .line("M30,-160L52,-214L76,-206", "paper", 7);
    });
    kit.circle(66, 560, 26, "paper").circle(66, 560, 14, "a").circle(120, 584, 18, "paper");
  },
});

const dayCurve = scene({
  focus: { x: 45, y: 180, size: 310 },
  readsOneWay: true,
  alt: (_, { a, b }) => ({
    en: `A day as a ${a.en} curve over hills, from a sun to a moon, with an apple, a shoe and a bed marked along it.`,
    es: `Un día como una curva ${a.es} sobre colinas, del sol a la luna, con una manzana, una zapatilla y una cama marcadas en ella; detrás, ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.path("M195,-20H410V884H195Z", "bDeep");
    kit.tone({ ink: "b", line: [195, 0, 410, 0], start: 0.9, end: 0.2, within: "M195,-20H410V884H195Z" });
    kit.circle(92, 206, 62, "a").path("M316,150a52,52 0 1 0 26,96a42,42 0 1 1 -26,-96Z", "paper");
    hills(kit, { y: 520, inks: ["b", "dark"], step: 60, swell: 50 });
  },
  front: (kit) => {
    kit.line("M-20,470Q40,470 70,410T150,350T220,460T300,400T410,430", "dark", 26);
    kit.line("M-20,470Q40,470 70,410T150,350T220,460T300,400T410,430", "a", 15);
    for (const [x, y] of [
      [84, 388],
      [206, 436],
      [318, 394],
    ] as const)
      kit.circle(x, y, 46, "dark").circle(x, y, 41, "paper");
    kit
      .path("M84,372Q66,356 56,378Q54,408 76,414Q84,408 92,414Q114,408 112,378Q102,356 84,372Z", "a")
      .path(leafPath(84, 370, 104, 350, 8), "b");
    kit.path("M178,448V420Q190,426 200,410L208,414Q214,432 234,438V448Z", "b").box(176, 448, 60, 8, "dark");
    kit
      .path("M288,420V376M288,404H348V420", "paper")
      .box(288, 396, 60, 14, "a")
      .box(290, 380, 22, 16, "b")
      .line("M288,374V418M348,396V418", "dark", 5, { flat: true });
  },
});

export const DIABETES: MotifFamily = {
  T13: { inks: ["pool", "dusk", "moss", "berry"], scenes: [sensor, kitBag, dayCurve] },
};
