import { disc, tabletop } from "../backdrops";
import { boxPath, circlePath, polar, starPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";

const manyThoughts = scene({
  focus: { x: 45, y: 110, size: 310 },
  fit: { x: 39, y: 130, scale: 0.8 },
  alt: (_, { a, b }) => ({
    en: `From a ${a.en} head a cloud of things rises: a fish, a key, a planet, a star, a kite, a leaf, in ${b.en} and yellow.`,
    es: `De una cabeza ${a.es} sube una nube de cosas: un pez, una llave, un planeta, una estrella, una cometa, una hoja, en ${b.es} y amarillo.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    disc(kit, { x: 195, y: 270, r: 220, ink: "bPale", dots: "b" });
  },
  front: (kit) => {
    const shoulders = "M-30,1000Q-20,650 130,610L160,580H230L260,610Q410,650 420,1000Z";
    kit.path(shoulders, "b");
    kit.tone({ ink: "dark", line: [100, 0, 400, 0], start: 0, end: 0.7, opacity: 0.5, within: shoulders });
    kit.path("M156,520V600Q195,634 234,600V520Z", "aDeep");
    kit.path("M106,340H284V430Q280,520 195,552Q110,520 106,430Z", "a");
    kit.path("M100,330Q96,400 108,430Q122,376 118,348H272Q268,376 282,430Q294,400 290,330Z", "dark");
    kit.oval(195, 334, 95, 22, "dark").oval(195, 336, 78, 14, "bDeep");
    kit.line(
      "M142,318Q120,250 90,220M180,308Q176,220 150,160M212,308Q220,220 246,160M246,318Q270,260 310,230",
      "dark",
      4,
    );
    kit.circle(200, 216, 40, "warm").oval(200, 216, 66, 14, "a", { turn: -18, opacity: 0.85 });
    kit.path("M40,190Q80,150 112,190L136,166V224L112,200Q80,236 40,190Z", "b").circle(62, 188, 5, "dark");
    kit.path(starPath(120, 122, 36, { points: 5, inner: 0.45 }), "a");
    kit
      .path("M270,80L320,128L286,186L240,136Z", "b")
      .line("M286,186q-16,20 4,36t-4,34", "dark", 4)
      .line("M270,80L286,186M240,136L320,128", "dark", 3);
    kit.ring(318, 232, 18, "dark", 9).line("M318,252V306M318,286H336M318,304H340", "dark", 9, { flat: true });
    kit.path("M48,300Q60,244 120,256Q118,306 48,300Z", "bDeep").line("M50,298L104,268", "paper", 3);
    kit.path("M180,120h44l-12,-44l-14,22l-10,-28Z", "warm");
  },
});

const timer = scene({
  focus: { x: 45, y: 180, size: 310 },
  readsOneWay: true,
  alt: (_, { a, b }) => ({
    en: `A round ${a.en} kitchen timer with a quarter of its time left, ${b.en} and yellow notes scattered round it.`,
    es: `Un temporizador de cocina redondo ${a.es} con un cuarto del tiempo por delante, entre notas ${b.es} y amarillas.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", round: { x: 195, y: 350, from: 150, to: 430 }, start: 0, end: 0.9, opacity: 0.5 });
    const notes = [
      [60, 150, -12, "warm"],
      [316, 176, 9, "paper"],
      [44, 470, 14, "paper"],
      [340, 500, -8, "warm"],
      [196, 120, 4, "aPale"],
      [190, 610, -5, "bPale"],
    ] as const;
    for (const [x, y, turn, ink] of notes) {
      kit.at({ x, y, turn }, () => {
        kit.box(-56, -52, 112, 104, "dark", { opacity: 0.3, printOnly: true }).box(-60, -58, 112, 104, ink);
        kit.line("M-42,-30H30M-42,-8H36M-42,14H8", "dark", 5, { opacity: 0.7 });
      });
    }
  },
  front: (kit) => {
    const body = circlePath(195, 356, 150);
    kit.path(body, "a");
    kit.tone({ ink: "dark", line: [110, 260, 320, 470], start: 0, end: 0.85, within: body, opacity: 0.5 });
    kit.circle(195, 356, 112, "paper").path("M195,356V252A104,104 0 0 1 299,356Z", "warm");
    kit.times(12, (i) => {
      const [x0, y0] = polar(195, 356, 84, i * 30);
      const [x1, y1] = polar(195, 356, 102, i * 30);
      kit.line(`M${x0},${y0}L${x1},${y1}`, "dark", i % 3 ? 4 : 8, { flat: true });
    });
    kit.circle(195, 356, 44, "a").path("M183,400L195,262L207,400Z", "dark").circle(195, 356, 20, "dark");
    kit.path("M150,214Q160,170 195,206Q226,164 244,212Q218,222 195,218Q172,224 150,214Z", "dark");
    kit.line("M195,210Q198,180 214,168", "dark", 9);
  },
});

const desk = scene({
  focus: { x: 45, y: 170, size: 310 },
  readsOneWay: true,
  alt: (_, { a, b }) => ({
    en: `Seven open windows overlap on a screen, a ${a.en} cup, headphones and a spinning top on the ${b.en} desk.`,
    es: `Siete ventanas abiertas se solapan en una pantalla; una taza ${a.es}, auriculares y una peonza en el escritorio ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.tone({ ink: "a", round: { x: 195, y: 300, from: 160, to: 420 }, start: 0, end: 0.8 });
    tabletop(kit, { y: 520, ink: "b" });
    kit.path("M150,440H240L262,540H128Z", "dark").box(24, 112, 342, 340, "dark", { round: 18 });
  },
  front: (kit) => {
    kit.inside(boxPath(40, 128, 310, 308, 8), () => {
      kit.box(40, 128, 310, 308, "bDeep");
      const windows = [
        [52, 150, "paper"],
        [190, 140, "a"],
        [120, 200, "warm"],
        [228, 236, "paper"],
        [60, 280, "b"],
        [168, 304, "paper"],
        [250, 340, "a"],
      ] as const;
      windows.forEach(([x, y, ink], i) => {
        kit
          .box(x + 6, y + 6, 130, 96, "dark", { opacity: 0.4, printOnly: true })
          .box(x, y, 130, 96, ink)
          .box(x, y, 130, 18, "dark");
        kit.circle(x + 11, y + 9, 4, "warm").circle(x + 24, y + 9, 4, "a");
        if (i % 3 === 0) kit.line(`M${x + 14},${y + 40}h90M${x + 14},${y + 58}h70M${x + 14},${y + 76}h84`, "dark", 5);
        if (i % 3 === 1) kit.path(`M${x + 10},${y + 86}l34,-50l24,32l16,-20l34,38Z`, "dark");
        if (i % 3 === 2) kit.circle(x + 66, y + 56, 26, "dark").path(`M${x + 58},${y + 42}l24,14l-24,14Z`, ink);
      });
    });
    kit.path("M46,500H104V556Q104,574 86,574H64Q46,574 46,556Z", "a").line("M104,512q26,0 24,22q-2,20 -24,18", "a", 9);
    kit
      .line("M232,566Q228,500 276,496Q324,500 320,566", "dark", 10)
      .box(216, 548, 30, 48, "dark", { round: 12 })
      .box(306, 548, 30, 48, "dark", { round: 12 });
    kit.path("M140,548H196L168,604Z", "warm").path("M140,548H196L190,560H146Z", "a").line("M168,548V526", "dark", 7);
  },
});

export const NEURODIVERGENCE: MotifFamily = {
  T12: { inks: ["marmalade", "fanzine", "pool", "fern"], scenes: [manyThoughts, timer, desk] },
};
