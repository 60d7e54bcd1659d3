import { circlePath, leafPath } from "../geometry";
import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";

const speaker = (kit: Kit, x: number, y: number, r: number) => {
  kit.circle(x, y, r, "dark").circle(x, y, r * 0.82, "b");
  kit.tone({
    ink: "dark",
    round: { x, y, from: r * 0.2, to: r * 0.82 },
    start: 0.8,
    end: 0.1,
    opacity: 0.6,
    fine: true,
    within: circlePath(x, y, r * 0.82),
  });
  kit
    .ring(x, y, r * 0.56, "dark", 4)
    .circle(x, y, r * 0.3, "warm")
    .circle(x, y, r * 0.13, "dark");
};

const note = (kit: Kit, x: number, y: number, scale: number, turn: number) =>
  kit.at({ x, y, scale, turn }, () => {
    kit
      .path("M-6,0V-74L50,-88V-14H38V-58L6,-50V0Z", "dark")
      .oval(-10, 2, 18, 13, "dark", { turn: -18 })
      .oval(34, -12, 18, 13, "dark", { turn: -18 });
  });

const boombox = scene({
  focus: { x: 30, y: 190, size: 330 },
  pick: (random) => ({ bars: Array.from({ length: 9 }, () => random.between(10, 44)) }),
  alt: (_, { a, b }) => ({
    en: `A boombox with two big speakers shakes the porch, in ${a.en} and ${b.en}.`,
    es: `Una radio con dos altavoces grandes hace temblar el porche, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.times(12, (i) => {
      const turn = i * 30;
      kit.path("M195,350L150,-480H240Z", i % 2 ? "warmPale" : "warmDeep", { turn, pivot: [195, 350], printOnly: true });
    });
    kit.tone({ ink: "a", round: { x: 195, y: 350, from: 150, to: 460 }, start: 0, end: 0.7 });
    kit.box(-10, 528, 420, 330, "bDeep").line("M-10,584H400M-10,650H400M-10,726H400", "dark", 5);
  },
  front: (kit, { bars }) => {
    kit.line("M70,240V182Q70,164 90,164H300Q320,164 320,182V240", "dark", 18);
    kit.box(18, 232, 354, 300, "a", { round: 22 });
    kit.tone({
      ink: "dark",
      line: [195, 300, 195, 560],
      start: 0,
      end: 0.8,
      opacity: 0.45,
      within: "M18,254H372V532H18Z",
    });
    kit.box(34, 250, 322, 64, "aDeep", { round: 10 });
    kit.box(52, 264, 126, 36, "paper", { round: 6 }).line("M66,282H164M120,270v24", "dark", 4);
    bars.forEach((height, i) => {
      kit.box(196 + i * 17, 306 - height, 11, height, i % 3 ? "warm" : "paper");
    });
    speaker(kit, 104, 424, 84);
    speaker(kit, 286, 424, 84);
    kit
      .box(150, 336, 90, 64, "paper", { round: 8 })
      .circle(174, 366, 13, "dark")
      .circle(216, 366, 13, "dark")
      .line("M174,390h42", "dark", 5);
    kit.times(4, (i) => kit.box(152 + i * 23, 512, 17, 13, "warm", { round: 3 }));
    kit.line("M30,196q-20,-20 -6,-50M8,214q-36,-40 -10,-92M360,196q20,-20 6,-50M382,214q36,-40 10,-92", "dark", 8);
  },
});

const ringLight = scene({
  focus: { x: 35, y: 170, size: 325 },
  readsOneWay: true,
  pick: (random) => ({ turn: random.between(-5, 5) }),
  alt: (_, { a, b }) => ({
    en: `A phone in a ring light waits to film a dance, with the steps marked on the floor, in ${a.en} and ${b.en}.`,
    es: `Un móvil en un aro de luz espera para grabar un baile, con los pasos marcados en el suelo, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", round: { x: 195, y: 290, from: 150, to: 420 }, start: 0.1, end: 0.85, opacity: 0.6 });
    kit.box(-10, 530, 420, 330, "dark").oval(195, 560, 200, 60, "bDeep");
    kit.circle(195, 290, 196, "warm");
    kit.tone({
      ink: "a",
      round: { x: 195, y: 290, from: 130, to: 196 },
      start: 0,
      end: 0.5,
      within: circlePath(195, 290, 196),
    });
    kit.circle(195, 290, 152, "warmPale");
  },
  front: (kit, { turn }) => {
    kit.line("M195,420V520M195,500L120,580M195,500L270,580M195,500V590", "dark", 15);
    kit.at({ x: 195, y: 292, turn }, () => {
      kit.box(-76, -138, 152, 276, "dark", { round: 22 }).box(-64, -124, 128, 248, "a", { round: 12 });
      const screen = "M-64,-124H64V124H-64Z";
      kit.tone({ ink: "dark", line: [0, -20, 0, 140], start: 0, end: 0.8, opacity: 0.5, within: screen });
      kit.circle(0, -6, 50, "warm");
      note(kit, -18, 24, 0.72, -6);
      kit.times(9, (i) => kit.box(-52 + i * 12, 108 - 12 * (1 + ((i * 5) % 4)), 7, 12 * (1 + ((i * 5) % 4)), "paper"));
      kit.circle(44, -106, 7, "paper");
    });
    const step = (x: number, y: number, angle: number) =>
      kit.at({ x, y, turn: angle, scale: 0.9 }, () => {
        kit.path(
          "M0,-34Q22,-34 20,-6Q18,10 14,16H-14Q-18,10 -20,-6Q-22,-34 0,-34ZM-13,22H13Q14,42 0,42Q-14,42 -13,22Z",
          "warm",
        );
      });
    step(64, 556, -28);
    step(324, 556, 30);
    kit.line("M40,130l-18,-22M72,106l-8,-28M350,130l18,-22M318,106l8,-28", "paper", 7);
  },
});

const peach = scene({
  focus: { x: 0, y: 165, size: 390 },
  readsOneWay: true,
  pick: (random) => ({ lean: random.between(-8, 8) }),
  alt: (_, { a, b }) => ({
    en: `A ripe peach wears big headphones while notes float by, in ${a.en} and ${b.en}.`,
    es: `Un melocotón maduro lleva auriculares grandes entre notas musicales, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.tone({ ink: "b", line: [195, 20, 195, 620], start: 0, end: 0.85 });
    kit.times(6, (i) => kit.line(circlePath(195, 360, 190 + i * 34), "paper", 5, { printOnly: true }));
    kit.box(-10, 566, 420, 290, "b");
  },
  front: (kit, { lean }) => {
    const fruit =
      "M0,-130Q40,-170 104,-132Q170,-86 148,20Q122,140 0,196Q-122,140 -148,20Q-170,-86 -104,-132Q-40,-170 0,-130Z";
    kit.at({ x: 195, y: 372, turn: lean }, () => {
      kit
        .line("M0,-132Q6,-176 -10,-200", "dark", 13)
        .path(leafPath(-2, -164, 122, -196, 38), "b")
        .line("M4,-166L84,-186", "bDeep", 5)
        .path(fruit, "a");
      kit.tone({ ink: "warm", round: { x: -40, y: -30, from: 20, to: 160 }, start: 0.85, end: 0, within: fruit });
      kit.tone({ ink: "dark", line: [20, 0, 140, 120], start: 0, end: 0.7, opacity: 0.4, within: fruit });
      kit
        .path("M0,-130Q-40,-20 -12,80Q-2,20 18,-40Q26,-96 0,-130Z", "aDeep")
        .line("M-146,10A168,176 0 0 1 146,10", "dark", 24)
        .line("M-128,-60A160,166 0 0 1 128,-60", "paper", 6)
        .path("M-142,-38Q-196,-38 -196,30Q-196,98 -142,98Q-124,98 -124,78V-18Q-124,-38 -142,-38Z", "dark")
        .path("M142,-38Q196,-38 196,30Q196,98 142,98Q124,98 124,78V-18Q124,-38 142,-38Z", "dark")
        .path("M-152,-18Q-182,-16 -182,30Q-182,76 -152,78ZM152,-18Q182,-16 182,30Q182,76 152,78Z", "warm");
    });
    note(kit, 60, 190, 0.8, -10);
    note(kit, 322, 176, 0.7, 12);
  },
});

export const SOUTHERN_HIP_HOP: MotifFamily = {
  T49: {
    inks: ["plum", "marmalade", "pool"],
    scenes: [boombox, ringLight, peach],
  },
};
