import { leafPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";

const keyOnHook = scene({
  focus: { x: 25, y: 160, size: 345 },
  pick: (random) => ({ swing: random.between(-9, 9) }),
  alt: (_, { a, b }) => ({
    en: `A new house key hangs on a hook in warm morning light, in ${a.en} and ${b.en}.`,
    es: `Una llave nueva cuelga de un gancho a la luz de la mañana, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.path("M-10,120L400,-40V300L-10,560Z", "bPale").path("M-10,620L400,350V420L-10,700Z", "bPale");
    kit.tone({ ink: "b", line: [0, 640, 390, 100], start: 0.8, end: 0 });
    kit.box(-10, 640, 420, 220, "bDeep");
  },
  front: (kit, { swing }) => {
    kit.box(40, 150, 310, 66, "a", { round: 12 });
    kit.tone({
      ink: "dark",
      line: [195, 150, 195, 220],
      start: 0,
      end: 0.7,
      opacity: 0.45,
      fine: true,
      within: "M40,150H350V216H40Z",
    });
    for (const x of [86, 195, 304])
      kit.circle(x, 182, 15, "dark").line(`M${x},186V226Q${x},250 ${x + 20},244`, "dark", 11);
    kit.at({ x: 202, y: 240, turn: swing }, () => {
      const shaft = "M-19,150H19V360L0,382L-19,360Z";
      kit.path(shaft, "warm").path("M19,262H58V288H40V304H62V334H19Z", "warm");
      kit.tone({ ink: "a", line: [-14, 0, 24, 0], start: 0, end: 0.85, fine: true, within: shaft });
      kit
        .circle(0, 110, 66, "warm")
        .circle(0, 122, 34, "warmDeep")
        .circle(0, 74, 18, "bDeep")
        .line("M-4,190V350", "warmPale", 6)
        .ring(0, 36, 36, "paper", 8);
    });
    kit.at({ x: 92, y: 246, turn: -4 }, () => {
      kit
        .line("M0,0V40", "dark", 5)
        .path("M-34,40H34V104L0,132L-34,104Z", "paper")
        .circle(0, 56, 8, "bDeep")
        .line("M-18,80h36M-18,98h24", "a", 6);
    });
    kit
      .path("M282,240Q300,232 318,240L334,420Q300,440 266,420Z", "aDeep")
      .line("M280,280H322M276,330H326M272,380H330", "warm", 7);
  },
});

const firstBus = scene({
  focus: { x: 30, y: 180, size: 330 },
  pick: (random) => ({ sunY: random.between(250, 300) }),
  alt: (_, { a, b }) => ({
    en: `An early bus arrives at a stop where a packed bag waits, in ${a.en} and ${b.en}.`,
    es: `Un autobús temprano llega a la parada donde espera una bolsa, en ${a.es} y ${b.es}.`,
  }),
  back: (kit, { sunY }) => {
    kit.ground("warmPale").circle(120, sunY, 116, "warm");
    kit.tone({ ink: "a", line: [195, 420, 195, 40], start: 0, end: 0.65 });
    kit.path("M-10,420q60,-50 130,-20q60,-50 130,-10q70,-40 150,10V600H-10Z", "bPale");
    kit
      .box(-10, 500, 420, 360, "b")
      .path("M-10,560H400V860H-10Z", "dark")
      .line("M20,640h70M150,640h70M280,640h70", "warm", 9);
  },
  front: (kit) => {
    const bus = "M104,256Q104,226 136,226H366Q430,226 430,256V530H104Z";
    kit.path(bus, "a");
    kit.tone({ ink: "dark", line: [195, 400, 195, 560], start: 0, end: 0.8, opacity: 0.45, within: bus });
    kit
      .box(128, 244, 150, 30, "dark", { round: 6 })
      .line("M144,259h70M228,259h30", "warm", 7)
      .path("M118,290H290V410H118Z", "warmPale")
      .line("M204,290V410", "dark", 6)
      .line("M140,390L180,310M230,390L266,318", "paper", 9)
      .box(308, 256, 90, 240, "aDeep", { round: 6 })
      .box(320, 276, 68, 120, "warm", { round: 4 })
      .line("M354,262V490", "a", 5)
      .line("M104,436H430", "paper", 11)
      .circle(140, 476, 20, "warm")
      .circle(268, 476, 20, "warm")
      .box(94, 506, 330, 28, "dark", { round: 8 })
      .circle(170, 540, 38, "dark")
      .circle(170, 540, 15, "paper")
      .circle(350, 540, 38, "dark")
      .circle(350, 540, 15, "paper")
      .path("M96,300H76Q66,300 66,312V346H78V318H104V300Z", "dark");
    kit.line("M40,612V180", "dark", 11).circle(40, 166, 46, "b").circle(40, 166, 36, "paper");
    kit.path("M18,150H62V176H18ZM22,176h10v10h-10ZM48,176h10v10h-10Z", "b");
    kit
      .path("M8,540Q8,520 28,520H88Q108,520 108,540V606H8Z", "bDeep")
      .line("M34,520V496H82V520", "bDeep", 9)
      .line("M8,560H108", "warm", 7)
      .box(48, 552, 20, 18, "warm", { round: 3 });
  },
});

const lunchBox = scene({
  focus: { x: 5, y: 190, size: 380 },
  pick: (random) => ({ minute: random.between(-40, 40) }),
  alt: (_, { a, b }) => ({
    en: `A lunch box, a flask and an alarm clock stand ready by a window, in ${a.en} and ${b.en}.`,
    es: `Una fiambrera, un termo y un despertador esperan listos junto a una ventana, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", line: [0, 0, 390, 640], start: 0, end: 0.7, opacity: 0.5 });
    kit.box(86, 90, 224, 300, "warmPale").circle(234, 300, 70, "warm");
    kit.tone({ ink: "a", line: [195, 380, 195, 100], start: 0, end: 0.5, within: "M86,90H310V390H86Z" });
    kit.path("M86,390V340q40,-40 90,-10q60,-30 134,6v54Z", "bPale");
    kit
      .line("M198,90V390M86,230H310", "paper", 8, { flat: true })
      .line("M86,90H310V390H86Z", "paper", 15, { flat: true });
    kit.path("M66,70H150Q140,200 70,300ZM330,70H246Q256,200 326,300Z", "a");
    kit.box(-10, 546, 420, 320, "aDeep").box(-10, 546, 420, 18, "dark");
  },
  front: (kit, { minute }) => {
    const box = "M24,548V448Q24,392 82,392H188Q246,392 246,448V548Z";
    kit.line("M96,392V364Q96,352 108,352H162Q174,352 174,364V392", "dark", 13).path(box, "a");
    kit.tone({ ink: "dark", line: [120, 0, 260, 0], start: 0, end: 0.8, opacity: 0.45, within: box });
    kit
      .line("M24,462H246", "aDeep", 7)
      .box(56, 448, 26, 32, "warm", { round: 4 })
      .box(188, 448, 26, 32, "warm", { round: 4 });
    kit.path("M104,494H166V526H104Z", "paper").line("M114,510h42", "b", 6);
    const flask = "M268,340H324V548H268Z";
    kit.path(flask, "warm");
    kit.tone({ ink: "a", line: [280, 0, 330, 0], start: 0, end: 0.8, fine: true, within: flask });
    kit.box(268, 400, 56, 66, "paper").path("M264,340V286Q264,272 278,272H314Q328,272 328,286V340Z", "dark");
    kit
      .circle(346, 500, 48, "dark")
      .circle(346, 500, 37, "paper")
      .circle(316, 452, 15, "dark")
      .circle(376, 452, 15, "dark");
    kit.line("M346,500V474", "dark", 6, { turn: minute, pivot: [346, 500] });
    kit.line("M346,500H326", "a", 6).line("M318,540l-12,12M374,540l12,12", "dark", 9);
    kit.path(leafPath(40, 404, 10, 330, 18), "bPale").path(leafPath(44, 404, 60, 318, 18), "bPale");
  },
});

export const AFTER_PRISON: MotifFamily = {
  T44: { inks: ["marmalade", "hearth", "ochre"], scenes: [keyOnHook, firstBus, lunchBox] },
};
