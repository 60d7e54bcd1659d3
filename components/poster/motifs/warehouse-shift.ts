import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";

/** A taped carton seen from the front, standing on y. */
const carton = (kit: Kit, x: number, y: number, w: number, h: number, ink: Ink, tape: Ink) => {
  const front = `M${x},${y - h}h${w}v${h}h${-w}Z`;
  kit.path(front, ink);
  kit.tone({ ink: "dark", line: [x + w * 0.3, 0, x + w * 1.1, 0], start: 0, end: 0.6, opacity: 0.45, within: front });
  kit.path(`M${x + w * 0.42},${y - h}h${w * 0.16}v${h * 0.34}l${-w * 0.08},-6l${-w * 0.08},6Z`, tape);
  kit.path(`M${x + w * 0.1},${y - h * 0.34}h${w * 0.34}v${h * 0.22}h${-w * 0.34}Z`, "paper");
  kit.line(
    [0.15, 0.2, 0.23, 0.29, 0.34, 0.38].map((share) => `M${x + w * share},${y - h * 0.3}v${h * 0.14}`).join(""),
    "dark",
    3,
  );
  kit.line(
    `M${x + w * 0.8},${y - h * 0.12}v${-h * 0.2}m${-w * 0.06},${w * 0.06}l${w * 0.06},${-w * 0.06}l${w * 0.06},${w * 0.06}`,
    "dark",
    4,
  );
};

const conveyor = scene({
  focus: { x: 35, y: 190, size: 325 },
  pick: (random) => ({ shift: random.between(-14, 14) }),
  alt: (_, { a, b }) => ({
    en: `Boxes of many sizes ride a conveyor belt under warehouse lamps, in ${a.en} and ${b.en}.`,
    es: `Cajas de muchos tamaños van por una cinta bajo las lámparas del almacén, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bDeep");
    kit.times(3, (i) => kit.path(`M${10 + i * 150},150H${70 + i * 150}L${150 + i * 150},560H${-70 + i * 150}Z`, "b"));
    kit.tone({ ink: "warm", line: [195, 150, 195, 460], start: 0.6, end: 0, opacity: 0.6 });
    kit.times(3, (i) =>
      kit
        .line(`M${40 + i * 150},-10V110`, "dark", 5)
        .path(
          `M${6 + i * 150},152Q${10 + i * 150},106 ${40 + i * 150},104Q${70 + i * 150},106 ${74 + i * 150},152Z`,
          "warm",
        ),
    );
    kit.box(-10, 640, 420, 220, "dark");
  },
  front: (kit, { shift }) => {
    carton(kit, 20 + shift, 520, 150, 190, "a", "warm");
    carton(kit, 44 + shift, 330, 104, 96, "warm", "paper");
    carton(kit, 184 + shift, 520, 190, 140, "warmDeep", "paper");
    carton(kit, 206 + shift, 380, 128, 108, "aDeep", "warm");
    kit.box(-10, 520, 420, 24, "dark").box(-10, 560, 420, 30, "paperDeep");
    kit.times(8, (i) => kit.circle(10 + i * 54, 552, 22, "paper").circle(10 + i * 54, 552, 8, "dark"));
    kit.path("M40,590h26v100H40ZM320,590h26v100H320Z", "paperDeep");
  },
});

const forklift = scene({
  focus: { x: 0, y: 190, size: 390 },
  pick: (random) => ({ lift: random.between(0, 54) }),
  alt: (_, { a, b }) => ({
    en: `A forklift raises a stack of boxes beside tall shelves, in ${a.en} and ${b.en}.`,
    es: `Una carretilla elevadora sube una pila de cajas junto a estanterías altas, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    kit.tone({ ink: "b", line: [195, 540, 195, 40], start: 0, end: 0.7 });
    kit.times(3, (row) => {
      kit.times(3, (i) => {
        const w = kit.random.between(54, 84);
        const h = kit.random.between(56, 84);
        kit.box(16 + i * 126, 214 + row * 140 - h, w, h, (i + row) % 2 ? "bPale" : "warm");
      });
      kit.box(-10, 214 + row * 140, 420, 13, "b");
    });
    kit
      .line("M4,40V560M132,40V560M258,40V560M386,40V560", "bDeep", 8)
      .box(-10, 556, 420, 304, "dark")
      .line("M-10,600H400", "warm", 8);
  },
  front: (kit, { lift }) => {
    kit.line("M148,150V556M172,150V556", "dark", 11).line("M148,210H172M148,300H172M148,390H172", "dark", 7);
    const top = 470 - lift;
    kit.line(`M160,${top - 60}V${top}H24`, "dark", 13);
    kit.box(14, top - 22, 140, 14, "aDeep");
    carton(kit, 20, top - 22, 128, 104, "a", "warm");
    carton(kit, 36, top - 126, 92, 78, "warmDeep", "paper");
    const cab = "M186,556V400H216L246,230H330L352,400Q372,404 372,430V556Z";
    kit.path(cab, "b");
    kit.path("M236,392L258,254H318L336,392Z", "paper");
    kit.tone({
      ink: "dark",
      line: [195, 400, 195, 560],
      start: 0,
      end: 0.8,
      opacity: 0.5,
      within: "M186,400H372V556H186Z",
    });
    kit
      .line("M232,232H344", "dark", 14)
      .path("M282,392V352H318Q330,352 330,364V392Z", "dark")
      .line("M262,392L250,338M238,342L266,330", "dark", 8)
      .box(278, 430, 94, 66, "a", { round: 8 })
      .line("M290,448h66M290,464h66M290,480h66", "aDeep", 5)
      .circle(232, 558, 46, "dark")
      .circle(232, 558, 20, "paper")
      .circle(342, 562, 40, "dark")
      .circle(342, 562, 17, "paper")
      .path("M278,216h24v16h-24Z", "warm");
  },
});

const vest = scene({
  focus: { x: 40, y: 180, size: 320 },
  pick: (random) => ({ minute: random.between(0, 360) }),
  alt: (_, { a, b }) => ({
    en: `A bright work vest hangs on a locker under a clock, with a badge on a cord, in ${a.en} and ${b.en}.`,
    es: `Un chaleco de trabajo cuelga en una taquilla bajo un reloj, con su credencial, en ${a.es} y ${b.es}.`,
  }),
  back: (kit, { minute }) => {
    kit.ground("b");
    kit.times(3, (i) => {
      kit.box(4 + i * 129, 190, 122, 460, "bDeep", { round: 6 });
      kit.line(`M${34 + i * 129},216h62M${34 + i * 129},232h62M${34 + i * 129},248h62`, "b", 5);
      kit.box(104 + i * 129, 400, 11, 46, "dark", { round: 5 });
    });
    kit.tone({ ink: "dark", line: [0, 160, 390, 660], start: 0, end: 0.7, opacity: 0.5 });
    kit.box(-10, 650, 420, 210, "dark").circle(318, 132, 44, "paper").ring(318, 132, 44, "dark", 8);
    kit.line("M318,132V104", "dark", 6, { turn: minute, pivot: [318, 132] });
    kit.line("M318,132V112", "a", 6, { turn: minute / 12 + 200, pivot: [318, 132] });
  },
  front: (kit) => {
    kit.line("M150,206V170Q150,150 166,150Q182,150 182,168", "dark", 9);
    const shell =
      "M104,206L150,190Q160,238 182,248Q206,238 216,190L262,206Q258,280 292,318V590H74V318Q108,280 104,206Z";
    kit.path(shell, "a");
    kit.tone({ ink: "dark", line: [180, 0, 310, 0], start: 0, end: 0.7, opacity: 0.45, within: shell });
    kit.inside(shell, () => {
      kit.line("M60,400H310M60,500H310", "warm", 34).line("M60,400H310M60,500H310", "paper", 14);
      kit.line("M128,190V390M238,190V390", "warm", 26).line("M128,190V390M238,190V390", "paper", 10);
      kit.line("M183,240V600", "aDeep", 6);
    });
    kit.line("M156,200Q140,300 206,356M212,200Q236,290 214,356", "dark", 6);
    kit.at({ x: 210, y: 396, turn: 6 }, () => {
      kit
        .box(-36, -40, 72, 96, "paper", { round: 8 })
        .box(-12, -50, 24, 16, "dark", { round: 4 })
        .circle(0, -8, 15, "b")
        .path("M-22,26Q-18,8 0,8Q18,8 22,26Z", "b")
        .line("M-20,40h40", "dark", 5);
    });
    kit
      .path("M284,650V580Q284,564 300,564H372Q388,564 388,580V650Z", "warm")
      .path("M284,596H388V610H284Z", "warmDeep")
      .line("M316,562V544H356V562", "dark", 9);
  },
});

export const WAREHOUSE_SHIFT: MotifFamily = {
  T38: { inks: ["marmalade", "ochre", "dusk"], scenes: [conveyor, forklift, vest] },
};
