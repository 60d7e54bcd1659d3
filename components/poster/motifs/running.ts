import { disc, hills } from "../backdrops";
import { polar } from "../geometry";
import { type MotifFamily, scene } from "../motif";

const SHOE =
  "M22,470Q16,400 40,356Q66,366 104,352Q132,330 140,306L196,330Q214,384 268,406Q350,424 368,470Q372,490 360,500H30Q22,490 22,470Z";

const shoe = scene({
  focus: { x: 20, y: 220, size: 350 },
  alt: (_, { a, b }) => ({
    en: `A big ${a.en} running shoe mid-stride, speed lines behind it on a ${b.en} track.`,
    es: `Una gran zapatilla de correr ${a.es} en plena zancada, con líneas de velocidad sobre una pista ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    disc(kit, { x: 260, y: 300, r: 170, ink: "paper", dots: "a" });
    kit.path("M-20,470L410,390V884H-20Z", "b");
    kit.tone({
      ink: "dark",
      line: [0, 430, 0, 760],
      start: 0,
      end: 0.8,
      within: "M-20,470L410,390V884H-20Z",
      opacity: 0.5,
    });
    kit.line("M-20,560L410,470M-20,690L410,580", "paper", 9, { flat: true });
  },
  front: (kit) => {
    kit.at({ x: 0, y: -20, turn: -9 }, () => {
      kit.line("M-90,420H10M-110,456H14M-80,492H24", "dark", 8);
      kit.path(SHOE, "a");
      kit.tone({ ink: "dark", line: [160, 0, 20, 0], start: 0, end: 0.8, within: SHOE, opacity: 0.5 });
      kit.path("M140,306L196,330Q190,352 166,354Q140,346 132,326Z", "dark");
      kit.path("M268,406Q350,424 368,470L300,470Q268,450 268,406Z", "aDeep");
      kit.path("M60,470Q120,460 150,400Q158,384 178,378Q186,430 240,470Z", "paper");
      kit.line("M196,344L170,366M208,362L182,384M222,378L198,402M240,392L218,416", "warm", 8);
      kit
        .path("M20,490Q10,530 50,534H340Q384,532 366,490Z", "paper")
        .path("M20,508Q14,534 50,534H340Q374,532 372,510Z", "dark");
      kit.times(9, (i) => kit.box(46 + i * 34, 524, 18, 16, "dark"));
    });
  },
});

const weights = scene({
  focus: { x: 45, y: 210, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A ${a.en} kettlebell, a dumbbell and a ${b.en} towel on a gym floor.`,
    es: `Una pesa rusa ${a.es}, una mancuerna y una toalla ${b.es} en el suelo de un gimnasio.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.tone({ ink: "b", round: { x: 195, y: 320, from: 150, to: 420 }, start: 0, end: 0.85 });
    kit.box(40, 100, 310, 250, "paper").line("M195,100V350", "bPale", 10, { flat: true });
    kit.path("M40,350L150,100H210L100,350ZM240,350L350,100V210L290,350Z", "warm", { opacity: 0.7 });
    kit.box(-20, 520, 430, 370, "dark");
    kit.tone({ ink: "a", line: [0, 520, 0, 700], start: 0.6, end: 0, within: "M-20,520H410V884H-20Z", opacity: 0.6 });
  },
  front: (kit) => {
    kit.path(
      "M84,420L116,262Q124,226 160,226H216Q252,226 260,262L292,420H246L222,286Q220,272 206,272H170Q156,272 154,286L130,420Z",
      "aDeep",
    );
    kit.line("M122,262Q130,232 160,232H216", "a", 10);
    const bell = "M188,330Q322,334 322,446Q318,530 258,566H118Q58,530 54,446Q54,334 188,330Z";
    kit.path(bell, "a");
    kit.tone({
      ink: "dark",
      round: { x: 140, y: 410, from: 40, to: 190 },
      start: 0,
      end: 0.85,
      within: bell,
      opacity: 0.55,
    });
    kit.path("M58,480Q188,530 318,480L310,508Q188,556 66,508Z", "warm");
    kit.at({ x: 276, y: 560, turn: -8 }, () => {
      kit.box(-60, -10, 120, 20, "paper");
      kit.path("M-96,-44H-58V44H-96ZM58,-44H96V44H58Z", "b").path("M-112,-26H-96V26H-112ZM96,-26H112V26H96Z", "bDeep");
    });
    const towel = "M-10,470Q40,440 74,476L96,640Q40,620 -10,650Z";
    kit.path(towel, "b").line("M-10,600Q40,576 90,598M-10,622Q40,598 94,618", "paper", 6);
  },
});

const stopwatch = scene({
  focus: { x: 45, y: 190, size: 310 },
  readsOneWay: true,
  alt: (_, { a }) => ({
    en: `A big ${a.en} stopwatch above morning hills, its hand nearly round.`,
    es: `Un gran cronómetro ${a.es} sobre colinas por la mañana, con la aguja casi en la vuelta.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    kit.tone({ ink: "b", line: [0, -20, 0, 400], start: 0.75, end: 0 });
    hills(kit, { y: 450, inks: ["bPale", "b", "bDeep"], step: 60, swell: 70 });
    kit.line("M-20,700Q200,640 180,560T320,470", "paper", 16, { opacity: 0.8 });
  },
  front: (kit) => {
    kit.box(172, 130, 46, 60, "dark").box(158, 112, 74, 30, "a", { round: 8 });
    kit.box(290, 196, 40, 34, "dark", { turn: 42 });
    const face = "M45,352a150,150 0 1 0 300,0a150,150 0 1 0 -300,0Z";
    kit.path(face, "a");
    kit.tone({ ink: "dark", line: [120, 260, 340, 460], start: 0, end: 0.8, within: face, opacity: 0.5 });
    kit.circle(195, 352, 120, "paper");
    kit.path("M195,352V238A114,114 0 1 1 104,284Z", "warm");
    kit.times(12, (i) => {
      const [x0, y0] = polar(195, 352, i % 3 ? 102 : 92, i * 30);
      const [x1, y1] = polar(195, 352, 114, i * 30);
      kit.line(`M${x0},${y0}L${x1},${y1}`, "dark", i % 3 ? 5 : 9, { flat: true });
    });
    kit.line("M217,370L112,288", "dark", 9).circle(195, 352, 15, "a").circle(195, 352, 6, "dark");
  },
});

export const RUNNING: MotifFamily = {
  T10: { inks: ["pool", "tomato", "moss", "dusk"], scenes: [shoe, weights, stopwatch] },
};
