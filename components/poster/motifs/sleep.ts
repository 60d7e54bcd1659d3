import { hills, night, windowPane } from "../backdrops";
import { circlePath, polar } from "../geometry";
import { type MotifFamily, scene } from "../motif";
import { crescent, lamp } from "../props/household";

const bed = scene({
  focus: { x: 40, y: 250, size: 310 },
  alt: (_, { a, b }) => ({
    en: `Someone lies awake under a ${a.en} quilt, a wide moon in the window, a ${b.en} wall behind.`,
    es: `Alguien está despierto bajo una colcha ${a.es}, con una gran luna en la ventana y una pared ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bDeep");
    kit.tone({ ink: "b", round: { x: 240, y: 240, from: 60, to: 380 }, start: 0.95, end: 0.1 });
    windowPane(kit, { x: 150, y: 92, w: 200, h: 240, sky: "dark", dots: "b", frame: "paper", sunAt: [0.5, 0.42] });
    kit.box(14, 330, 26, 330, "aDeep").box(24, 372, 120, 240, "aDeep", { round: 20 });
  },
  front: (kit) => {
    kit.path("M30,450Q36,408 90,410Q150,410 152,452Q150,490 90,492Q30,490 30,450Z", "paper");
    kit
      .circle(126, 440, 38, "skin")
      .path("M90,450Q80,392 130,396Q166,400 164,432Q140,418 116,430Q104,440 90,450Z", "dark");
    const quilt = "M92,478Q130,450 190,462Q250,420 300,456Q370,470 410,520V884H60Q60,560 92,478Z";
    kit.path(quilt, "a");
    kit.inside(quilt, () => {
      kit.times(7, (row) =>
        kit.times(8, (i) => {
          const [x, y] = [60 + i * 52 + (row % 2) * 26, 480 + row * 52];
          kit.path(`M${x},${y - 24}l24,24l-24,24l-24,-24Z`, (i + row) % 3 ? "aDeep" : "warm");
        }),
      );
      kit.tone({ ink: "dark", line: [0, 470, 0, 760], start: 0, end: 0.8, opacity: 0.5 });
    });
    kit.path(
      "M92,478Q130,450 190,462Q250,420 300,456Q370,470 410,520L404,548Q330,500 290,488Q240,460 192,500Q130,488 86,512Z",
      "paper",
    );
    kit.times(3, (i) => kit.circle(170 + i * 34, 380 - i * 36, 9 + i * 7, "paper", { opacity: 0.85 }));
  },
});

const alarm = scene({
  focus: { x: 45, y: 190, size: 310 },
  readsOneWay: true,
  alt: (_, { a, b }) => ({
    en: `A big ${a.en} alarm clock in the small hours of a ${b.en} night, a lamp still on beside it.`,
    es: `Un gran despertador ${a.es} de madrugada en una noche ${b.es}, con una lámpara aún encendida.`,
  }),
  back: (kit) => {
    night(kit, { ink: "dark", glow: "b", x: 195, y: 330, stars: 30, foot: 540 });
    kit.box(-20, 556, 430, 330, "bDeep");
  },
  front: (kit) => {
    lamp(kit, { x: 334, y: 566, scale: 1.05 }, "warm", "paper");
    kit.line("M116,500L88,566M254,500L282,566", "a", 18);
    kit
      .path("M62,252Q60,190 112,178Q150,180 152,214ZM308,252Q310,190 258,178Q220,180 218,214Z", "aDeep")
      .box(172, 166, 26, 44, "aDeep")
      .circle(185, 160, 19, "a");
    const face = circlePath(185, 372, 150);
    kit.path(face, "a");
    kit.tone({ ink: "dark", line: [120, 280, 320, 480], start: 0, end: 0.8, within: face, opacity: 0.5 });
    kit.circle(185, 372, 116, "paper");
    kit.times(12, (i) => {
      const [x, y] = polar(185, 372, 96, i * 30);
      kit.circle(x, y, i % 3 ? 5 : 9, "dark");
    });
    kit.line("M185,372L246,376", "dark", 15).line("M185,372L256,330", "dark", 9).circle(185, 372, 13, "a");
  },
});

const sheep = scene<{ count: number }>({
  focus: { x: 40, y: 200, size: 310 },
  pick: (random) => ({ count: 2 + random.below(2) }),
  alt: ({ count }, { a, b }) => ({
    en: `${count === 2 ? "Two" : "Three"} sheep jump a ${a.en} fence under a crescent moon, ${b.en} hills below.`,
    es: `${count === 2 ? "Dos" : "Tres"} ovejas saltan una valla ${a.es} bajo la luna creciente, sobre colinas ${b.es}.`,
  }),
  back: (kit) => {
    night(kit, { ink: "dark", glow: "a", x: 280, y: 200, stars: 34, foot: 420 });
    crescent(kit, { x: 286, y: 190, turn: 16 }, 70, "warm");
    hills(kit, { y: 480, inks: ["b", "bDeep", "dark"], step: 66, swell: 60 });
  },
  front: (kit, { count }) => {
    kit.line("M60,470V620M330,470V620M195,460V620", "a", 15, { flat: true });
    kit.line("M30,500H360M30,556H360", "a", 15, { flat: true });
    const spots = [
      [196, 360, -14, 1.25],
      [70, 470, -26, 0.85],
      [338, 440, 22, 0.85],
    ] as const;
    for (const [x, y, turn, scale] of spots.slice(0, count)) {
      kit.at({ x, y, turn, scale }, () => {
        kit.line("M-44,36L-66,74M-20,44L-30,84M36,44L60,76M52,30L84,54", "aDeep", 12);
        for (const [cx, cy, r] of [
          [-50, 0, 36],
          [-14, -26, 40],
          [30, -24, 38],
          [52, 6, 36],
          [16, 22, 40],
          [-24, 22, 38],
        ] as const)
          kit.circle(cx, cy, r, "paper");
        kit
          .path("M62,-30Q96,-56 122,-24Q128,12 96,18Q64,10 62,-30Z", "aDeep")
          .path("M66,-30Q44,-40 46,-20Q56,-10 70,-18Z", "aDeep")
          .circle(100, -16, 5, "paper");
        kit.circle(72, -42, 18, "paper");
        kit.line("M-54,8q10,14 24,4M-10,-22q10,14 24,4M14,22q10,12 24,4", "paperDeep", 5);
      });
    }
  },
});

export const SLEEP: MotifFamily = {
  T19: { inks: ["dusk", "harbour", "iris", "fog"], scenes: [bed, alarm, sheep] },
};
