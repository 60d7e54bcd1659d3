import { circlePath, polygon } from "../geometry";
import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";

/** The ball with its four seams, about its own centre. */
const ball = (kit: Kit, x: number, y: number, r: number, turn: number) => {
  kit.circle(x, y, r, "a");
  kit.tone({
    ink: "dark",
    round: { x: x - r * 0.3, y: y - r * 0.35, from: r * 0.55, to: r * 1.4 },
    start: 0,
    end: 0.8,
    opacity: 0.45,
    fine: r < 90,
    within: circlePath(x, y, r),
  });
  kit.at({ x, y, turn, scale: r / 100 }, () => {
    kit.line("M0,-100V100M-100,0Q0,26 100,0M-68,-73Q-6,0 -68,73M68,-73Q6,0 68,73", "dark", r > 90 ? 7 : 8);
    kit.line("M-100,0A100,100 0 1 1 100,0A100,100 0 1 1 -100,0", "dark", r > 90 ? 6 : 8);
  });
};

const swish = scene({
  focus: { x: 45, y: 200, size: 300 },
  pick: (random) => ({ turn: random.between(-40, 30), x: random.between(178, 212) }),
  alt: (_, { a, b }) => ({
    en: `A basketball drops clean through the hoop, in ${a.en} and ${b.en}.`,
    es: `Un balón de baloncesto entra limpio por el aro, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.tone({ ink: "b", line: [195, 40, 195, 560], start: 0.1, end: 0.8 });
    kit.circle(90, 470, 120, "warm").path("M0,520H390V844H0Z", "b");
    kit.times(5, (i) => {
      const y = 556 + i * 46;
      kit.line(`M${-30 + (i % 2) * 40},${y}q32,-22 64,0t64,0t64,0t64,0t64,0t64,0t64,0`, "bDeep", 7);
    });
  },
  front: (kit, { turn, x }) => {
    kit
      .box(176, 300, 38, 330, "dark")
      .box(46, 104, 298, 212, "dark", { round: 14 })
      .box(58, 116, 274, 188, "paper", { round: 6 })
      .line("M130,286V178H260V286", "a", 11, { flat: true })
      .path("M160,300h70v40h-70Z", "dark")
      .line("M105,352A90,20 0 0 1 285,352", "aDeep", 12);
    ball(kit, x, 326, 76, turn);
    const knot = (row: number, i: number) => {
      const half = 90 - row * 12;
      return `${195 - half + (half * i) / 3},${352 + row * 42 + (row ? 6 : 14) * Math.sin((i / 6) * Math.PI)}`;
    };
    kit.times(3, (row) =>
      kit.times(6, (i) => {
        kit.line(`M${knot(row, i)}L${knot(row + 1, i + 1)}M${knot(row, i + 1)}L${knot(row + 1, i)}`, "paper", 5);
      }),
    );
    kit.line("M105,352A90,20 0 0 0 285,352", "a", 13);
  },
});

const hardwood = scene({
  focus: { x: 20, y: 235, size: 310 },
  pick: (random) => ({ turn: random.between(-50, 50), x: random.between(140, 170) }),
  alt: (_, { a, b }) => ({
    en: `A basketball rests on the painted lines of a court, seen from above, in ${a.en} and ${b.en}.`,
    es: `Un balón de baloncesto descansa en las líneas de una cancha, vista desde arriba, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.times(10, (i) => {
      const x = i * 41;
      kit.line(`M${x},0V844`, "warmDeep", 2.5, { printOnly: true });
      const y = kit.random.between(40, 300);
      kit.line(`M${x},${y}h41M${x},${y + 300}h41`, "warmDeep", 2.5, { printOnly: true });
    });
    kit.box(150, -20, 170, 330, "b");
    kit.tone({ ink: "bDeep", line: [150, 0, 320, 310], start: 0, end: 0.7, within: "M150,0H320V310H150Z" });
    kit
      .line("M150,-20V310H320V-20M150,310A85,85 0 0 0 320,310", "paper", 9, { flat: true })
      .line("M235,390m-230,-340V200A230,230 0 0 0 465,200V-20", "paper", 9, { flat: true })
      .line("M-20,690H410M105,690A90,90 0 0 1 285,690", "paper", 9, { flat: true });
  },
  front: (kit, { turn, x }) => {
    kit.path(`M${x - 96},480A128,128 0 0 1 ${x + 84},298L${x + 250},464A128,128 0 0 1 ${x + 70},646Z`, "dark", {
      opacity: 0.28,
      multiply: true,
      printOnly: true,
    });
    ball(kit, x, 390, 132, turn);
  },
});

const harbourJump = scene({
  focus: { x: 40, y: 180, size: 320 },
  pick: (random) => ({ turn: random.between(-40, 40) }),
  alt: (_, { a, b }) => ({
    en: `A player jumps for a shot on a court beside the harbor, in ${a.en} and ${b.en}.`,
    es: `Alguien salta para tirar a canasta en una cancha junto al puerto, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm").circle(236, 350, 150, "warmDeep");
    kit.tone({ ink: "a", line: [195, 60, 195, 470], start: 0.75, end: 0 });
    kit
      .path("M0,470H390V600H0Z", "b")
      .path(
        polygon([
          [20, 470],
          [20, 330],
          [34, 330],
          [92, 352],
          [92, 364],
          [46, 352],
          [46, 470],
        ]),
        "bDeep",
      )
      .path("M282,470L294,418H390V470Z", "bDeep")
      .path("M306,418V388H332V418ZM340,418V398H376V418Z", "paper");
    kit.line("M10,498q20,-14 40,0t40,0t40,0M220,526q20,-14 40,0t40,0t40,0", "paper", 5);
    kit.box(-10, 560, 410, 300, "dark").line("M-10,604H400M-10,700L120,604", "paper", 6, { flat: true });
    kit.tone({ ink: "b", line: [195, 570, 195, 800], start: 0.8, end: 0, opacity: 0.7, within: "M0,562H390V844H0Z" });
  },
  front: (kit, { turn }) => {
    kit
      .line("M392,604V210", "dark", 18)
      .box(316, 116, 20, 130, "paper")
      .box(330, 120, 80, 16, "dark")
      .line("M316,226h-64", "a", 9)
      .line("M254,230l10,52M272,230l2,52M292,230l-8,52M312,230l-18,52M258,252h48", "paper", 4)
      .line("M150,420L126,492L84,540", "dark", 32)
      .line("M172,420L206,478L182,546", "dark", 32)
      .line("M84,544l-30,8M182,550l34,4", "paper", 20)
      .path("M124,392L196,384L222,462L176,472L160,438L140,484L92,462Z", "b")
      .line("M138,300L104,356L124,398", "dark", 24)
      .path("M124,288Q160,270 192,286L200,394Q160,408 122,398Z", "a")
      .line("M138,352Q162,362 184,350", "paper", 8)
      .line("M184,300L196,232L190,176", "dark", 24)
      .path("M144,288L146,266H172L174,288Q160,300 144,288Z", "dark")
      .circle(160, 244, 31, "dark")
      .line("M131,236Q160,222 189,236", "warm", 9);
    ball(kit, 196, 134, 40, turn);
  },
});

export const BASKETBALL: MotifFamily = {
  T46: {
    inks: ["marmalade", "tomato", "pool"],
    scenes: [swish, hardwood, harbourJump],
  },
};
