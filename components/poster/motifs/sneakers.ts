import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";

const UPPER = "M-120,-150Q-80,-128 -34,-150L-22,-92Q10,-46 78,-30Q146,-18 158,24L160,56H-150Q-156,-50 -120,-150Z";

/** A high-top in profile, toe to the right, sole at y = 92. */
const highTop = (kit: Kit) => {
  kit.path(UPPER, "a");
  kit.tone({ ink: "dark", line: [40, -60, -150, 60], start: 0, end: 0.8, opacity: 0.45, within: UPPER });
  kit
    .path("M86,56Q84,-8 112,-16Q152,-2 158,24L160,56Z", "paper")
    .path("M-120,-150Q-80,-128 -34,-150L-30,-128Q-80,-106 -126,-128Z", "b")
    .path("M-150,56Q-152,0 -142,-50L-92,-40Q-86,10 -100,56Z", "b")
    .path("M-70,44L-20,-22L-8,6L44,-26L-10,50L-24,20Z", "warm")
    .path("M-34,-150Q-12,-150 -4,-126L12,-78Q30,-50 78,-30L62,-8Q6,-26 -18,-66Z", "paper")
    .line("M-36,-116l36,-14M-28,-92l40,-8M-14,-68l40,-4M12,-44l36,-8M42,-26l26,-16", "dark", 8)
    .path("M-156,52H164Q176,54 174,76Q172,96 156,96H-146Q-162,94 -160,74Z", "paper")
    .path("M-160,76Q0,86 174,76Q172,96 156,96H-146Q-160,94 -160,76Z", "dark")
    .circle(-112, -88, 20, "paper")
    .circle(-112, -88, 9, "b");
};

const profile = scene({
  focus: { x: 25, y: 190, size: 340 },
  pick: (random) => ({ turn: random.between(-22, -12) }),
  alt: (_, { a, b }) => ({
    en: `A high-top sneaker kicks up at the front of its own spotlight, in ${a.en} and ${b.en}.`,
    es: `Una zapatilla alta se alza bajo su propio foco, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper").path("M150,0H250L400,560H-30Z", "warmPale");
    kit.tone({
      ink: "b",
      line: [195, 80, 195, 560],
      start: 0.1,
      end: 0.85,
      within: "M0,0H150L-30,560L0,844ZM250,0H390V560Z",
    });
    kit.oval(195, 556, 260, 62, "b").oval(195, 544, 230, 46, "bPale").box(-80, 600, 560, 260, "bDeep");
  },
  front: (kit, { turn }) => {
    kit.oval(196, 532, 150, 18, "dark", { opacity: 0.5, printOnly: true });
    kit.at({ x: 192, y: 382, turn, scale: 1.12 }, () => highTop(kit));
    kit.line("M60,250l-26,-30M88,222l-14,-38M36,292l-36,-14", "dark", 7);
  },
});

const boxTower = scene({
  focus: { x: 5, y: 110, size: 380 },
  pick: (random) => ({ shift: random.between(-16, 16) }),
  alt: (_, { a, b }) => ({
    en: `A new sneaker stands on a tower of shoe boxes, in ${a.en} and ${b.en}.`,
    es: `Una zapatilla nueva sobre una torre de cajas, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale").circle(195, 280, 178, "warm");
    kit.tone({ ink: "b", line: [60, 60, 330, 560], start: 0.8, end: 0.1 });
    kit.box(-10, 640, 420, 220, "dark");
  },
  front: (kit, { shift }) => {
    kit.box(38, 526, 320, 118, "b").box(28, 504, 340, 34, "bDeep");
    kit.tone({ ink: "dark", line: [40, 0, 360, 0], start: 0, end: 0.7, opacity: 0.5, within: "M38,538H358V644H38Z" });
    kit.box(66 + shift, 400, 284, 106, "warm").box(56 + shift, 378, 304, 32, "warmDeep");
    kit
      .path(`M${84 + shift},430h110v56h-110Z`, "paper")
      .line(`M${98 + shift},446h52M${98 + shift},464h34`, "dark", 6)
      .line(`M${160 + shift},442v34M${169 + shift},442v34M${181 + shift},442v34`, "dark", 4)
      .path("M250,610L292,556L304,580L338,556L300,624L288,600Z", "paper")
      .line("M62,566h90M62,590h60", "paper", 8);
    kit.at({ x: 192 + shift / 2, y: 268, turn: -4, scale: 1.06 }, () => highTop(kit));
    kit.path("M330,140l6,-17l6,17l17,6l-17,6l-6,17l-6,-17l-17,-6Z", "paper");
  },
});

/** One shoe from above, toe up, about 110 wide and 300 long. */
const fromAbove = (kit: Kit) => {
  const sole =
    "M0,-156Q58,-150 60,-74Q60,-20 48,30Q52,90 44,120Q32,152 0,152Q-32,152 -44,120Q-52,90 -48,30Q-60,-20 -60,-74Q-58,-150 0,-156Z";
  kit.path(sole, "paper");
  kit.at({ x: 0, y: 0, scale: 0.88 }, () => {
    kit.path(sole, "a");
    kit.tone({ ink: "dark", line: [-10, 0, 70, 20], start: 0, end: 0.8, opacity: 0.45, fine: true, within: sole });
  });
  kit
    .path("M0,-138Q46,-132 50,-80Q0,-104 -50,-80Q-46,-132 0,-138Z", "paper")
    .path("M-26,-70H26L30,40H-30Z", "b")
    .line("M-34,-58L34,-44M34,-58L-34,-44M-36,-28L36,-14M36,-28L-36,-14M-38,2L38,16M38,2L-38,16", "paper", 8)
    .path("M0,34Q36,38 34,86Q30,126 0,128Q-30,126 -34,86Q-36,38 0,34Z", "dark")
    .line("M0,20Q-46,24 -58,2Q-40,-8 0,20Q46,24 58,2Q40,-8 0,20L-22,60M0,20L26,58", "warm", 8);
};

const crossing = scene({
  focus: { x: 30, y: 200, size: 330 },
  pick: (random) => ({ step: random.between(30, 80) }),
  alt: (_, { a, b }) => ({
    en: `Two sneakers seen from above, mid-step on a crosswalk, in ${a.en} and ${b.en}.`,
    es: `Dos zapatillas vistas desde arriba, a mitad de un paso de peatones, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("dark");
    kit.tone({ ink: "b", line: [0, 0, 390, 844], start: 0.1, end: 0.7, opacity: 0.6 });
    kit.at({ x: 195, y: 390, turn: -16 }, () => {
      kit.times(7, (i) => kit.box(-320, -470 + i * 148, 640, 74, "paper"));
    });
    kit.tone({ ink: "b", line: [0, 200, 390, 600], start: 0, end: 0.4, opacity: 0.5 });
  },
  front: (kit, { step }) => {
    kit.at({ x: 122, y: 390 - step / 2, turn: -8, scale: 1.18 }, () => fromAbove(kit));
    kit.at({ x: 268, y: 380 + step / 2, turn: 8, scale: 1.18, flip: true }, () => fromAbove(kit));
  },
});

export const SNEAKERS: MotifFamily = {
  T48: {
    inks: ["fanzine", "pool", "tomato"],
    scenes: [profile, boxTower, crossing],
  },
};
