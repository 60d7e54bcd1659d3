import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";

/** The made-up party's mark: a kite with a tail. */
const kite = (kit: Kit, x: number, y: number, size: number, turn = 16) =>
  kit.at({ x, y, scale: size / 100, turn }, () => {
    kit
      .path("M0,-96L60,-16L0,84L-60,-16Z", "warm")
      .path("M0,-96L60,-16H0Z", "paper")
      .path("M0,84L-60,-16H0Z", "paper")
      .line("M0,84q-22,20 0,42t0,42", "warm", 9)
      .path("M-20,118l20,8l-20,12ZM20,140l-20,-8l20,-10Z", "paper");
  });

const lawnSign = scene({
  focus: { x: 35, y: 190, size: 325 },
  alt: (_, { a, b }) => ({
    en: `A lawn sign with a kite stands in front of a quiet house, in ${a.en} and ${b.en}.`,
    es: `Un cartel con una cometa en el césped, delante de una casa tranquila, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warmPale").circle(320, 160, 54, "warm");
    kit.tone({ ink: "a", line: [195, 320, 195, 40], start: 0, end: 0.6 });
    kit
      .path("M140,300L260,176L380,300Z", "aDeep")
      .box(164, 298, 192, 140, "paper")
      .box(196, 330, 44, 44, "b")
      .box(284, 334, 44, 104, "aDeep")
      .circle(294, 392, 4, "warm")
      .box(296, 184, 26, 60, "aDeep");
    kit.path("M-10,400q30,-70 70,-30q40,-60 70,30v60H-10Z", "bDeep");
    kit.path("M-10,430Q195,402 400,436V860H-10Z", "b");
    kit.tone({
      ink: "dark",
      line: [195, 430, 195, 760],
      start: 0,
      end: 0.8,
      opacity: 0.5,
      within: "M-10,430Q195,402 400,436V860H-10Z",
    });
    kit.path("M300,436L348,436L420,860H210Z", "paper");
  },
  front: (kit) => {
    kit.line("M88,400V640M250,392V630", "dark", 11);
    const board = "M34,262L300,242L306,456L40,476Z";
    kit.path("M44,272L310,252L316,466L50,486Z", "dark").path(board, "a");
    kit.tone({ ink: "dark", line: [100, 260, 300, 480], start: 0, end: 0.7, opacity: 0.45, within: board });
    kite(kit, 120, 348, 92);
    kit.line("M194,316L276,310M196,350L278,344M197,386L250,382", "paper", 15);
    kit.times(14, (i) => {
      const x = 10 + i * 29 + kit.random.between(-8, 8);
      kit.line(`M${x},${600 + (i % 3) * 16}q-2,-24 -12,-34M${x},${600 + (i % 3) * 16}q4,-26 14,-32`, "bDeep", 5);
    });
  },
});

const balloons = scene({
  focus: { x: 40, y: 160, size: 320 },
  pick: (random) => ({ drift: random.between(-10, 10) }),
  alt: (_, { a, b }) => ({
    en: `Balloons and a kite banner hang over an empty stage, in ${a.en} and ${b.en}.`,
    es: `Globos y una pancarta con cometa sobre un escenario vacío, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.times(9, (i) =>
      kit.path(`M${-30 + i * 52},-10h30q10,280 0,560h-30q10,-280 0,-560Z`, "bDeep", { printOnly: true }),
    );
    kit.tone({ ink: "dark", line: [195, 560, 195, 60], start: 0, end: 0.7, opacity: 0.5 });
    kit.path("M-10,520H400L430,860H-40Z", "warm").box(-10, 512, 420, 14, "dark");
    kit.times(5, (i) => kit.line(`M${75 + i * 60},526L${15 + i * 90},860`, "warmDeep", 4));
  },
  front: (kit, { drift }) => {
    const banner = "M60,190Q195,222 330,190V410Q195,446 60,410Z";
    kit.line("M60,190V90M330,190V90", "paper", 4).path(banner, "a");
    kit.tone({ ink: "dark", line: [60, 0, 330, 0], start: 0, end: 0.7, opacity: 0.45, within: banner });
    kite(kit, 195, 290, 96, 14 + drift);
    const balloon = (x: number, y: number, r: number, ink: "a" | "warm" | "paper" | "aDeep") => {
      kit.line(`M${x},${y + r * 1.15}q${drift},60 ${-drift / 2},150`, "paper", 3);
      kit
        .oval(x, y, r, r * 1.16, ink)
        .path(`M${x - 8},${y + r * 1.28}h16l-8,-14Z`, ink)
        .oval(x - r * 0.36, y - r * 0.46, r * 0.16, r * 0.26, "warmPale", { turn: 28 });
    };
    balloon(46, 330, 44, "warm");
    balloon(106, 436, 40, "paper");
    balloon(346, 342, 46, "aDeep");
    balloon(290, 444, 42, "warm");
    balloon(30, 452, 36, "aDeep");
    balloon(366, 466, 34, "paper");
  },
});

const doorstep = scene({
  focus: { x: 40, y: 190, size: 320 },
  readsOneWay: true,
  pick: (random) => ({ turn: random.between(-9, 3) }),
  alt: (_, { a, b }) => ({
    en: `A clipboard with a kite leaflet rests against a front door, in ${a.en} and ${b.en}.`,
    es: `Una carpeta con un folleto de una cometa apoyada en una puerta, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paperDeep");
    kit.times(10, (row) =>
      kit.times(4, (i) =>
        kit.box(-50 + i * 122 + (row % 2) * 60, 20 + row * 58, 116, 52, "bPale", { round: 3, printOnly: true }),
      ),
    );
    kit.box(44, 60, 302, 520, "dark").box(62, 78, 266, 502, "b");
    kit.tone({ ink: "dark", line: [90, 0, 340, 0], start: 0, end: 0.8, opacity: 0.5, within: "M62,78H328V580H62Z" });
    kit
      .box(88, 108, 98, 150, "bDeep")
      .box(204, 108, 98, 150, "bDeep")
      .circle(300, 360, 15, "warm")
      .box(150, 286, 90, 24, "warm", { round: 8 });
    kit.box(-10, 576, 420, 280, "aDeep").path("M20,580H370L400,650H-10Z", "a");
  },
  front: (kit, { turn }) => {
    kit.at({ x: 184, y: 424, turn }, () => {
      kit.box(-118, -154, 236, 310, "dark", { opacity: 0.4, multiply: true, printOnly: true });
      const board = "M-128,-160H108V150H-128Z";
      kit.path(board, "a");
      kit.tone({ ink: "dark", line: [0, 0, 110, 150], start: 0, end: 0.7, opacity: 0.45, within: board });
      kit
        .box(-110, -136, 200, 270, "paper")
        .box(-62, -178, 104, 40, "dark", { round: 10 })
        .box(-38, -196, 56, 26, "warm", { round: 8 });
      kit.path("M-96,-120H76V8H-96Z", "b");
      kite(kit, -10, -70, 58);
      kit.line("M-92,34H62M-92,62H70M-92,90H20", "bPale", 10);
      kit.box(30, 80, 40, 40, "warm").line("M38,100l10,11l18,-24", "a", 6);
    });
    kit.at({ x: 308, y: 520, turn: 24 }, () => {
      kit
        .box(-11, -100, 22, 150, "warm", { round: 4 })
        .path("M-11,50h22l-11,30Z", "paper")
        .path("M-4,70h8l-4,10Z", "dark")
        .box(-11, -110, 22, 22, "a", { round: 4 });
    });
  },
});

export const CAMPAIGN_B: MotifFamily = {
  T33: { inks: ["iris", "marmalade", "fog"], scenes: [lawnSign, balloons, doorstep] },
};
