import { type MotifFamily, scene } from "../motif";

const clipboard = scene({
  focus: { x: 40, y: 180, size: 320 },
  readsOneWay: true,
  pick: (random) => ({ turn: random.between(-9, -3), ticks: 2 + random.below(2) }),
  alt: (_, { a, b }) => ({
    en: `A form on a clipboard, its boxes ticked one by one with a big pen, in ${a.en} and ${b.en}.`,
    es: `Un formulario en una carpeta, con casillas marcadas una a una con un gran bolígrafo, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm").circle(210, 330, 220, "warmPale");
    kit.tone({ ink: "b", line: [0, 60, 390, 640], start: 0, end: 0.75 });
  },
  front: (kit, { turn, ticks }) => {
    kit.at({ x: 182, y: 356, turn }, () => {
      kit.box(-128, -198, 276, 420, "dark", { round: 16, opacity: 0.35, multiply: true, printOnly: true });
      const board = "M-140,-210H140V210H-140Z";
      kit.path(board, "a");
      kit.tone({ ink: "dark", line: [0, 0, 150, 210], start: 0, end: 0.7, opacity: 0.45, within: board });
      kit
        .box(-118, -178, 236, 366, "paper")
        .box(-68, -232, 136, 56, "dark", { round: 12 })
        .box(-34, -252, 68, 36, "b", { round: 12 });
      kit.line("M-94,-140H34", "b", 15);
      kit.times(4, (i) => {
        const y = -88 + i * 66;
        kit.box(-96, y, 44, 44, i < ticks ? "warm" : "bPale");
        kit.line(
          `M-34,${y + 14}H${[90, 66, 84, 40][i] ?? 60}M-34,${y + 34}H${[40, 76, 20, 60][i] ?? 40}`,
          "paperDeep",
          9,
        );
        if (i < ticks) kit.line(`M-88,${y + 20}l14,16l30,-42`, "a", 10);
      });
    });
    kit.at({ x: 262, y: 470, turn: 32 }, () => {
      const barrel = "M-20,-210Q-20,-226 0,-226Q20,-226 20,-210V60H-20Z";
      kit.path(barrel, "b");
      kit.tone({ ink: "dark", line: [-8, 0, 24, 0], start: 0, end: 0.8, opacity: 0.5, fine: true, within: barrel });
      kit
        .path("M-20,60H20L5,112H-5Z", "paper")
        .path("M-8,100h16l-5,22h-6Z", "dark")
        .line("M-20,20H20", "warm", 9)
        .line("M22,-200V-90", "dark", 9);
    });
  },
});

const mailIn = scene({
  focus: { x: 40, y: 180, size: 320 },
  pick: (random) => ({ drop: random.between(0, 26) }),
  alt: (_, { a, b }) => ({
    en: `A stamped envelope slides into a street mailbox, in ${a.en} and ${b.en}.`,
    es: `Un sobre con sello entra en un buzón de la calle, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale").circle(300, 200, 110, "warm");
    kit.tone({ ink: "b", line: [195, 520, 195, 40], start: 0, end: 0.8 });
    kit.path("M-10,470q20,-60 60,-40q30,-70 80,-20q20,-30 50,0q40,-50 80,-10q50,-40 70,20q40,-20 80,20V600H-10Z", "b");
    kit.box(-10, 570, 420, 290, "bDeep").line("M-10,586H400", "dark", 6);
  },
  front: (kit, { drop }) => {
    kit.at({ x: 196, y: 214 + drop, turn: -7 }, () => {
      kit
        .path("M-122,-96H122V90H-122Z", "paper")
        .line("M-122,-96L0,4L122,-96", "bPale", 6)
        .box(66, -84, 44, 52, "a")
        .path("M88,-76l5,13l14,1l-11,9l4,13l-12,-7l-12,7l4,-13l-11,-9l14,-1Z", "warm");
      kit.line("M-98,40h90M-98,62h60", "b", 8);
    });
    const body = "M70,600V330Q70,266 134,262H256Q320,266 320,330V600Z";
    kit.path("M96,596H136V640H96ZM254,596H294V640H254Z", "dark").path(body, "a");
    kit.tone({ ink: "dark", line: [180, 0, 330, 0], start: 0, end: 0.8, opacity: 0.45, within: body });
    kit
      .box(92, 296, 206, 44, "dark", { round: 10 })
      .path("M84,332H306L296,364H94Z", "aDeep")
      .box(100, 388, 190, 128, "aDeep", { round: 8 })
      .path("M132,420H258V484H132Z", "paper")
      .line("M132,420L195,458L258,420", "a", 7)
      .line("M100,546H290", "warm", 11)
      .circle(195, 576, 9, "dark");
  },
});

const deadline = scene({
  focus: { x: 35, y: 180, size: 325 },
  readsOneWay: true,
  pick: (random) => ({ day: random.below(17) + 3 }),
  alt: (_, { a, b }) => ({
    en: `A wall calendar with one date circled and a pin beside it, in ${a.en} and ${b.en}.`,
    es: `Un calendario de pared con una fecha marcada y una chincheta al lado, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.times(7, (i) => kit.line(`M${-40 + i * 70},-10V560`, "bDeep", 14, { printOnly: true }));
    kit.tone({ ink: "dark", line: [0, 60, 390, 560], start: 0, end: 0.6, opacity: 0.5 });
    kit.box(-10, 574, 420, 290, "warm").box(-10, 574, 420, 16, "warmDeep");
  },
  front: (kit, { day }) => {
    kit.at({ x: 190, y: 342, turn: -3 }, () => {
      kit.path("M-146,-176H172V226H-146Z", "dark", { opacity: 0.35, multiply: true, printOnly: true });
      kit.path("M-160,-190H160V210H-160Z", "paper");
      const head = "M-160,-190H160V-92H-160Z";
      kit.path(head, "a");
      kit.tone({ ink: "dark", line: [-160, 0, 170, 0], start: 0, end: 0.7, opacity: 0.45, within: head });
      kit.line("M-120,-132H10M40,-132H90", "paper", 18);
      kit.times(6, (i) => kit.line(`M${-130 + i * 52},-210v36`, "dark", 9));
      kit.times(28, (i) => {
        const [x, y] = [-148 + (i % 7) * 43, -70 + Math.floor(i / 7) * 66];
        kit.box(x, y, 36, 54, i === day ? "warm" : i < day ? "bPale" : "paperDeep", { round: 4 });
        if (i < day) kit.line(`M${x + 8},${y + 40}l20,-26`, "b", 5);
      });
      const [cx, cy] = [-130 + (day % 7) * 43, -43 + Math.floor(day / 7) * 66];
      kit.line(
        `M${cx - 34},${cy + 8}Q${cx - 38},${cy - 48} ${cx + 4},${cy - 48}Q${cx + 46},${cy - 40} ${cx + 38},${cy + 10}Q${cx + 26},${cy + 52} ${cx - 12},${cy + 46}Q${cx - 44},${cy + 30} ${cx - 26},${cy - 22}`,
        "a",
        9,
      );
      kit.line(`M${cx - 12},${cy}l9,11l18,-24`, "dark", 8);
    });
    kit.circle(344, 174, 24, "warm").circle(338, 168, 8, "paper").line("M338,196L322,224", "dark", 6);
  },
});

export const VOTER_REGISTRATION: MotifFamily = {
  T36: { inks: ["moss", "plum", "ochre"], scenes: [clipboard, mailIn, deadline] },
};
