import { night, tabletop } from "../backdrops";
import { boxPath, polar } from "../geometry";
import { type MotifFamily, scene } from "../motif";
import { crescent, mug, steam } from "../props/household";

const wheel = scene({
  focus: { x: 35, y: 228, size: 320 },
  readsOneWay: true,
  alt: (_, { a, b }) => ({
    en: `A ring of twenty-eight dots, some ${a.en}, some ${b.en}, round a half-lit moon.`,
    es: `Un anillo de veintiocho puntos, unos ${a.es}, otros ${b.es}, alrededor de una luna a medias.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.tone({ ink: "a", round: { x: 195, y: 388, from: 190, to: 420 }, start: 0, end: 0.85 });
    kit.circle(195, 388, 188, "paper");
  },
  front: (kit) => {
    kit.times(28, (i) => {
      const [x, y] = polar(195, 388, 156, -90 + (i * 360) / 28);
      kit.circle(x, y, i < 5 ? 15 : i > 11 && i < 17 ? 14 : 9, i < 5 ? "a" : i > 11 && i < 17 ? "b" : "aPale");
    });
    kit.circle(195, 388, 102, "dark");
    const lit = "M195,286a102,102 0 0 1 0,204Q250,388 195,286Z";
    kit.path(lit, "warm");
    kit.tone({
      ink: "b",
      round: { x: 195, y: 388, from: 30, to: 102 },
      start: 0.1,
      end: 0.8,
      within: "M195,286a102,102 0 0 0 0,204Q250,388 195,286Z",
    });
    kit.circle(258, 356, 12, "warmDeep").circle(266, 408, 17, "warmDeep").circle(244, 442, 8, "warmDeep");
    const [x, y] = polar(195, 388, 156, -90 + 4 * (360 / 28));
    kit.ring(x, y, 25, "dark", 5);
  },
});

const calendar = scene({
  focus: { x: 40, y: 200, size: 310 },
  readsOneWay: true,
  alt: (_, { a, b }) => ({
    en: `A wall calendar with ${a.en} drops and ${b.en} circles on some days, a thermometer in front of it.`,
    es: `Un calendario de pared con gotas ${a.es} y círculos ${b.es} en algunos días, y un termómetro delante.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", line: [0, 0, 390, 620], start: 0, end: 0.85, opacity: 0.5 });
    kit.circle(195, 100, 9, "dark").line("M120,164L195,100L270,164", "dark", 4);
  },
  front: (kit) => {
    kit.box(50, 170, 300, 380, "dark", { turn: -2, opacity: 0.4, printOnly: true });
    kit.at({ x: 195, y: 354, turn: -3 }, () => {
      kit.box(-152, -194, 304, 390, "paper").box(-152, -194, 304, 74, "a");
      kit.times(8, (i) => kit.circle(-126 + i * 36, -186, 6, "dark"));
      kit.path("M-60,-140Q-40,-176 0,-152Q40,-182 66,-140Z", "warm");
      kit.times(35, (i) => {
        const [x, y] = [-124 + (i % 7) * 41, -90 + Math.floor(i / 7) * 60];
        if (i > 2 && i < 8)
          kit.path(`M${x},${y - 20}Q${x + 20},${y + 4} ${x},${y + 16}Q${x - 20},${y + 4} ${x},${y - 20}Z`, "a");
        else if (i > 15 && i < 20) kit.ring(x, y, 14, "b", 7);
        else if (i < 33) kit.circle(x, y, 5, "dark", { opacity: 0.6 });
      });
      kit.path("M152,140L96,196H152Z", "b").path("M152,140L96,196L104,150Z", "paperDeep");
    });
    kit.at({ x: 300, y: 470, turn: 28 }, () => {
      kit
        .path(boxPath(-17, -130, 34, 200, 17), "paper")
        .circle(0, 76, 30, "paper")
        .circle(0, 76, 20, "a")
        .box(-7, -70, 14, 140, "a");
      kit.times(6, (i) => kit.line(`M8,${-110 + i * 26}h10`, "dark", 4, { flat: true }));
    });
  },
});

const phases = scene({
  focus: { x: 40, y: 250, size: 310 },
  alt: (_, { a, b }) => ({
    en: `The moon's phases in an arc over a hot-water bottle in ${a.en} and a steaming mug on a ${b.en} blanket.`,
    es: `Las fases de la luna en arco sobre una bolsa de agua caliente ${a.es} y una taza humeante en una manta ${b.es}.`,
  }),
  back: (kit) => {
    night(kit, { ink: "dark", glow: "b", x: 195, y: 260, stars: 18, foot: 440 });
    tabletop(kit, { y: 500, ink: "b" });
    kit.times(8, (i) =>
      kit.line(`M-20,${540 + i * 44}H410M${20 + i * 54},510V864`, "bDeep", 6, { flat: true, opacity: 0.6 }),
    );
  },
  front: (kit) => {
    kit.times(5, (i) => {
      const [x, y] = polar(195, 380, 190, -164 + i * 37);
      if (i === 2) kit.circle(x, y, 36, "warm");
      else crescent(kit, { x, y, flip: i > 2, turn: i > 2 ? -10 : 10 }, i % 4 ? 30 : 24, "warm");
    });
    kit.at({ x: 144, y: 440, turn: -10 }, () => {
      const bottle = "M-30,-128H30L26,-100Q74,-88 80,-40V90Q76,132 30,134H-30Q-76,132 -80,90V-40Q-74,-88 -26,-100Z";
      kit.path(bottle, "a");
      kit.tone({ ink: "dark", line: [-40, 0, 80, 60], start: 0, end: 0.8, within: bottle, opacity: 0.5 });
      kit.box(-36, -150, 72, 30, "dark", { round: 8 });
      kit.path("M0,70Q-54,30 -46,-8Q-34,-44 0,-16Q34,-44 46,-8Q54,30 0,70Z", "warm");
    });
    mug(kit, { x: 290, y: 572, scale: 1.1 }, "paper", "a");
    steam(kit, { x: 290, y: 426 }, "paper", 2, 84);
  },
});

export const CYCLE_TRACKING: MotifFamily = {
  T15: { inks: ["plum", "hearth", "dusk", "berry"], scenes: [wheel, calendar, phases] },
};
