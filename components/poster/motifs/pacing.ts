import { disc, hills } from "../backdrops";
import { boxPath, polar } from "../geometry";
import { type MotifFamily, scene } from "../motif";

const spoons = scene<{ left: number }>({
  focus: { x: 45, y: 200, size: 310 },
  pick: (random) => ({ left: 2 + random.below(3) }),
  alt: ({ left }, { a, b }) => ({
    en: `Six spoons in a row on a ${b.en} cloth; ${left} are still full of ${a.en}, the rest are outlines.`,
    es: `Seis cucharas en fila sobre un mantel ${b.es}; ${left} siguen llenas de ${a.es}, las demás son contornos.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", round: { x: 195, y: 350, from: 170, to: 430 }, start: 0, end: 0.9, opacity: 0.5 });
    kit.path(boxPath(26, 140, 338, 440, 20), "paper", { turn: -2 });
    kit.line(boxPath(44, 158, 302, 404, 12), "bPale", 6, { turn: -2, pivot: [195, 360] });
  },
  front: (kit, { left }) => {
    kit.times(6, (i) => {
      kit.at({ x: 76 + i * 48, y: 260, turn: (i - 2.5) * 2 }, () => {
        if (i < left) {
          kit.path("M-5,40H5L9,230Q0,244 -9,230Z", "dark").oval(0, 0, 22, 46, "dark").oval(0, -2, 16, 37, "a");
          kit.line("M-6,-22Q-10,-8 -8,8", "warm", 5);
        } else {
          kit.line("M-22,0a22,46 0 1 0 44,0a22,46 0 1 0 -44,0M-5,46L-8,230Q0,242 8,230L5,46", "aPale", 5);
        }
      });
    });
  },
});

const bench = scene({
  focus: { x: 40, y: 240, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A path climbs ${b.en} hills in short stages; a ${a.en} walking stick rests on a bench at the first turn.`,
    es: `Un sendero sube colinas ${b.es} por etapas cortas; un bastón ${a.es} descansa en un banco en la primera curva.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    kit.circle(276, 210, 70, "warm");
    kit.tone({ ink: "a", line: [0, -20, 0, 360], start: 0.7, end: 0 });
    hills(kit, { y: 350, inks: ["bPale", "b", "bDeep"], step: 80, swell: 90 });
    kit.line("M60,864Q60,700 210,640T260,520T140,430T220,340", "paper", 20);
    for (const [x, y] of [
      [190, 646],
      [282, 548],
      [150, 450],
      [216, 350],
    ] as const)
      kit.circle(x, y, 17, "dark").circle(x, y, 9, "warm");
  },
  front: (kit) => {
    kit.at({ x: 130, y: 560, scale: 1.2 }, () => {
      kit.line("M-70,-100V34M70,-100V34", "dark", 11, { flat: true });
      kit.box(-98, -98, 196, 22, "a").box(-98, -66, 196, 22, "a").path("M-104,-30H104L112,-8H-112Z", "aDeep");
      kit
        .line("M30,32L88,-120Q92,-148 114,-140Q126,-132 118,-114", "dark", 13)
        .line("M30,32L88,-120Q92,-148 114,-140Q126,-132 118,-114", "warm", 6);
      kit.path("M-62,-34V-62Q-40,-76 -20,-62V-34Z", "b").line("M-52,-62Q-40,-86 -30,-62", "b", 5);
    });
  },
});

const tortoise = scene({
  focus: { x: 30, y: 240, size: 330 },
  alt: (_, { a, b }) => ({
    en: `A ${a.en} tortoise walks steadily under a big sun, its shell patterned in ${b.en}.`,
    es: `Una tortuga ${a.es} avanza con calma bajo un gran sol, con el caparazón estampado en ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    disc(kit, { x: 220, y: 280, r: 190, ink: "paper", dots: "a", from: "foot" });
    kit.path("M-20,540Q120,510 260,540T410,530V884H-20Z", "bDeep");
    kit.tone({
      ink: "b",
      line: [0, 540, 0, 760],
      start: 0.85,
      end: 0.1,
      within: "M-20,540Q120,510 260,540T410,530V884H-20Z",
    });
  },
  front: (kit) => {
    kit.path("M64,500Q60,560 74,580H128Q132,540 140,500ZM230,500Q240,560 252,580H306Q304,530 290,490Z", "aDeep");
    kit.path("M40,500L4,530L50,520Z", "aDeep");
    kit
      .path("M286,480Q318,470 322,420Q322,372 358,364Q400,370 398,414Q390,452 360,470Q350,512 290,520Z", "a")
      .circle(370, 398, 7, "dark")
      .line("M398,424Q380,434 366,428", "dark", 5);
    const shell = "M30,510Q36,310 176,304Q316,310 316,510Q176,546 30,510Z";
    kit.path(shell, "b");
    kit.tone({ ink: "dark", line: [176, 300, 320, 540], start: 0, end: 0.8, within: shell, opacity: 0.5 });
    kit.inside(shell, () => {
      const hex = (x: number, y: number, r: number) =>
        `M${Array.from({ length: 6 }, (_, i) => polar(x, y, r, i * 60)).join("L")}Z`;
      for (const [x, y] of [
        [176, 400],
        [86, 452],
        [266, 452],
        [176, 506],
        [92, 346],
        [260, 346],
        [176, 294],
      ] as const)
        kit.path(hex(x, y, 48), "warm").path(hex(x, y, 33), "a");
    });
    kit.path("M24,496Q176,540 322,496L318,522Q176,562 28,522Z", "paper");
  },
});

export const PACING: MotifFamily = {
  T17: { inks: ["fog", "moss", "hearth", "iris"], scenes: [spoons, bench, tortoise] },
};
