import { circlePath, polar } from "../geometry";
import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";

const house = (kit: Kit, x: number, y: number, size: number, wall: Ink, roof: Ink) =>
  kit.at({ x, y, scale: size }, () => {
    kit
      .box(-50, -80, 100, 80, wall)
      .path("M-66,-76L0,-136L66,-76Z", roof)
      .box(-14, -44, 28, 44, roof)
      .box(22, -62, 20, 20, "warm")
      .box(-42, -62, 20, 20, "warm")
      .box(26, -132, 15, 36, roof);
  });

const coin = (kit: Kit, x: number, y: number, r: number) =>
  kit
    .circle(x, y, r, "warm")
    .ring(x, y, r * 0.76, "warmDeep", r * 0.09)
    .line(
      `M${x},${y - r * 0.42}V${y + r * 0.42}M${x - r * 0.24},${y - r * 0.2}H${x + r * 0.24}M${x - r * 0.24},${y + r * 0.2}H${x + r * 0.24}`,
      "aDeep",
      r * 0.13,
    );

const airmail = scene({
  focus: { x: 30, y: 180, size: 330 },
  pick: (random) => ({ turn: random.between(-11, -5) }),
  alt: (_, { a, b }) => ({
    en: `An airmail envelope with a house stamp and bank notes inside, in ${a.en} and ${b.en}.`,
    es: `Un sobre aéreo con un sello de una casa y billetes dentro, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale").circle(300, 190, 110, "warm");
    kit.tone({ ink: "b", line: [0, 640, 390, 100], start: 0.8, end: 0 });
    kit
      .line("M-10,220Q120,110 250,150T420,60", "paper", 6)
      .path("M214,132L342,84L286,196L264,160ZM264,160L342,84L246,148L250,186Z", "paper");
  },
  front: (kit, { turn }) => {
    kit.at({ x: 192, y: 374, turn }, () => {
      kit.path("M-164,-110H180V156H-164Z", "dark", { opacity: 0.35, multiply: true, printOnly: true });
      kit.box(-160, -136, 330, 120, "bDeep").path("M-160,-130L0,-230L170,-130Z", "bDeep");
      for (const [dx, ink] of [
        [-30, "b"],
        [10, "a"],
      ] as const) {
        kit.at({ x: dx, y: -90, turn: dx / 5 }, () => {
          kit
            .box(-110, -96, 210, 130, ink, { round: 6 })
            .line("M-96,-82H86V20H-96Z", "paper", 4)
            .circle(-4, -32, 30, "paper")
            .circle(-4, -32, 15, ink);
        });
      }
      const face = "M-166,-96L2,14L172,-96V148H-166Z";
      kit.path(face, "paper");
      kit.inside(face, () => {
        kit.times(20, (i) => kit.path(`M${-176 + i * 36},150h17l10,-20h-17Z`, i % 2 ? "a" : "b"));
        kit.times(8, (i) =>
          kit.path(`M-170,${-96 + i * 34}l18,-9v16l-18,9ZM176,${-96 + i * 34}l-18,-9v16l18,9Z`, i % 2 ? "a" : "b"),
        );
      });
      kit.line("M-166,-96L2,14L172,-96", "paperDeep", 5);
      kit.box(84, 6, 66, 82, "warm");
      kit.line("M84,6H150V88H84Z", "paper", 6);
      house(kit, 117, 78, 0.42, "paper", "a");
      kit.line("M-116,56H40M-116,82H10M-116,108H30", "b", 9);
    });
  },
});

const arc = scene({
  focus: { x: 5, y: 150, size: 385 },
  pick: (random) => ({ at: random.between(0.4, 0.62) }),
  alt: (_, { a, b }) => ({
    en: `A coin travels along an arc between two houses on a round globe, in ${a.en} and ${b.en}.`,
    es: `Una moneda viaja por un arco entre dos casas sobre un globo, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("dark");
    kit.times(26, () =>
      kit.circle(kit.random.between(6, 384), kit.random.between(60, 420), kit.random.between(1.4, 3.4), "warm"),
    );
    const world = circlePath(195, 640, 268);
    kit.path(world, "b");
    kit.inside(world, () => {
      kit
        .path("M-30,480Q60,400 130,440Q170,480 120,520Q60,540 70,600Q20,660 -40,620Z", "bPale")
        .path("M230,420Q300,380 380,440Q430,500 380,560Q320,560 300,520Q240,500 230,420Z", "bPale")
        .line("M-80,560Q195,500 470,560M195,372Q90,620 150,900M195,372Q300,620 250,900", "bDeep", 4);
    });
    kit.tone({
      ink: "dark",
      round: { x: 150, y: 560, from: 130, to: 330 },
      start: 0,
      end: 0.85,
      opacity: 0.55,
      within: world,
    });
  },
  front: (kit, { at }) => {
    kit.times(19, (i, share) => {
      const [x, y] = polar(195, 440, 1, 180 + 180 * share);
      kit.circle(195 + (x - 195) * 132, 420 + (y - 440) * 236, i % 2 ? 4 : 7, "paper");
    });
    house(kit, 70, 468, 0.98, "paper", "a");
    house(kit, 322, 464, 0.92, "warmPale", "aDeep");
    const [cx, cy] = polar(0, 0, 1, 180 + 180 * at);
    coin(kit, 195 + cx * 132, 420 + cy * 236, 62);
  },
});

const phone = scene({
  focus: { x: 35, y: 180, size: 325 },
  readsOneWay: true,
  pick: (random) => ({ turn: random.between(-9, 7) }),
  alt: (_, { a, b }) => ({
    en: `A phone shows a sent gift of coins with a small house at the top, in ${a.en} and ${b.en}.`,
    es: `Un móvil muestra un envío de monedas con una casita arriba, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.times(7, (i) => kit.line(circlePath(195, 360, 60 + i * 56), "warmPale", 22, { printOnly: true }));
    kit.tone({ ink: "a", line: [0, 700, 390, 60], start: 0.6, end: 0 });
  },
  front: (kit, { turn }) => {
    kit.at({ x: 195, y: 352, turn }, () => {
      kit
        .box(-112, -216, 240, 440, "dark", { round: 34, opacity: 0.35, multiply: true, printOnly: true })
        .box(-120, -224, 240, 440, "dark", { round: 34 });
      const screen = "M-102,-204H102V196H-102Z";
      kit.path(screen, "b");
      kit.tone({ ink: "dark", line: [0, -40, 0, 220], start: 0, end: 0.7, opacity: 0.5, within: screen });
      kit.circle(0, -96, 82, "bPale");
      house(kit, 0, -46, 0.92, "paper", "a");
      kit.line("M0,120V30M-34,62L0,26L34,62", "warm", 17);
      kit.box(-76, 140, 152, 38, "warm", { round: 19 }).line("M-22,158l14,14l30,-30", "aDeep", 9);
      kit.line("M-24,-190H24", "dark", 9);
    });
    coin(kit, 70, 520, 46);
    coin(kit, 326, 484, 54);
    coin(kit, 300, 580, 40);
    coin(kit, 348, 186, 30);
  },
});

export const SENDING_MONEY: MotifFamily = {
  T42: { inks: ["hearth", "clay", "marmalade"], scenes: [airmail, arc, phone] },
};
