import { leafPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";

const printer = scene({
  focus: { x: 35, y: 170, size: 325 },
  pick: (random) => ({ jam: random.between(-10, 10) }),
  alt: (_, { a, b }) => ({
    en: `An office printer throws paper into the air and says it is fine, in ${a.en} and ${b.en}.`,
    es: `Una impresora de oficina lanza papeles al aire y dice que todo va bien, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.times(12, (i) =>
      kit.path("M195,430L170,-500H220Z", "paper", { turn: -88 + i * 16, pivot: [195, 430], printOnly: true }),
    );
    kit.tone({ ink: "b", round: { x: 195, y: 430, from: 160, to: 480 }, start: 0, end: 0.85 });
    kit.box(-10, 560, 420, 300, "bDeep").box(-10, 560, 420, 16, "dark");
  },
  front: (kit, { jam }) => {
    const sheet = (x: number, y: number, turn: number, scale: number) =>
      kit.at({ x, y, turn, scale }, () => {
        kit.path("M-50,-66Q-10,-54 26,-68L56,-58Q44,0 54,64Q10,52 -48,66Q-60,0 -50,-66Z", "paper");
        kit.line("M-30,-38l58,-4M-32,-14l60,-2M-32,10l56,0M-32,34l32,0", "a", 6);
      });
    sheet(84, 196, -24, 0.9);
    sheet(306, 178, 20 + jam, 1);
    sheet(196, 142, jam, 0.86);
    kit.path("M108,380Q96,260 160,230Q214,212 206,280Q200,330 262,320Q300,316 288,384Z", "paper");
    kit.line("M136,360Q130,290 160,268M176,366Q168,320 196,352M216,366Q236,346 262,356", "bPale", 7);
    const body = "M32,420Q32,380 72,380H318Q358,380 358,420V540Q358,560 338,560H52Q32,560 32,540Z";
    kit.path("M78,346H312L326,384H64Z", "aDeep").path(body, "a");
    kit.tone({ ink: "dark", line: [195, 400, 195, 590], start: 0, end: 0.8, opacity: 0.45, within: body });
    kit
      .box(72, 380, 246, 13, "dark", { round: 6 })
      .box(64, 416, 124, 56, "dark", { round: 8 })
      .circle(98, 438, 7, "warm")
      .circle(138, 438, 7, "warm")
      .line("M92,456q26,14 52,0", "warm", 5)
      .circle(232, 444, 14, "warm")
      .circle(276, 444, 14, "b")
      .circle(318, 444, 14, "paper")
      .box(84, 500, 222, 18, "dark", { round: 8 })
      .path("M104,510H286L308,600H82Z", "paper")
      .line("M120,534H268M116,556H230", "b", 6);
  },
});

const rubberDuck = scene({
  focus: { x: 35, y: 190, size: 325 },
  alt: (_, { a, b }) => ({
    en: `A very large rubber duck sits on a laptop and listens, in ${a.en} and ${b.en}.`,
    es: `Un patito de goma enorme escucha sentado en un portátil, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", line: [195, 560, 195, 60], start: 0, end: 0.8, opacity: 0.5 });
    kit.box(60, 130, 310, 330, "dark", { round: 16 }).box(76, 146, 278, 298, "bPale", { round: 6 });
    kit.times(8, (i) => {
      const indent = [0, 22, 44, 44, 22, 44, 22, 0][i] ?? 0;
      kit.line(`M${100 + indent},${180 + i * 30}h${kit.random.between(50, 150)}`, i % 3 ? "bDeep" : "a", 11);
    });
    kit.path("M-10,470H400V860H-10Z", "bDeep").path("M20,470H384L410,600H-16Z", "paper");
  },
  front: (kit) => {
    kit.times(3, (row) =>
      kit.times(9, (i) => kit.box(40 + i * 37 - row * 4, 484 + row * 26, 30, 18, "bPale", { round: 4 })),
    );
    const body = "M24,384Q58,404 116,394Q196,384 246,430Q268,540 150,548Q20,544 24,384Z";
    kit.path("M40,548Q140,574 246,540Q200,588 120,582Q60,578 40,548Z", "dark", {
      opacity: 0.4,
      multiply: true,
      printOnly: true,
    });
    kit.path(body, "warm").circle(214, 336, 98, "warm");
    kit.tone({ ink: "a", line: [120, 440, 170, 570], start: 0, end: 0.85, within: body });
    kit.tone({
      ink: "a",
      round: { x: 190, y: 310, from: 60, to: 120 },
      start: 0,
      end: 0.6,
      fine: true,
      within: "M116,336a98,98 0 1 0 196,0a98,98 0 1 0 -196,0Z",
    });
    kit
      .path("M78,440Q110,414 178,430Q204,440 196,470Q150,520 92,494Q112,478 78,440Z", "warmDeep")
      .path("M284,318Q340,306 358,326Q350,344 300,350Q344,356 346,370Q330,388 282,368Z", "a")
      .line("M292,346H350", "dark", 4)
      .circle(242, 304, 26, "paper")
      .circle(250, 306, 14, "dark")
      .circle(255, 300, 5, "paper")
      .line("M212,264Q236,250 262,262", "dark", 8)
      .line("M206,240q-4,-26 -26,-30M220,238q6,-22 -4,-36", "warm", 10);
  },
});

const bossCactus = scene({
  focus: { x: 40, y: 170, size: 320 },
  pick: (random) => ({ notes: 4 + random.below(3) }),
  alt: (_, { a, b }) => ({
    en: `A cactus with a tie sits in the big swivel chair, in ${a.en} and ${b.en}.`,
    es: `Un cactus con corbata ocupa la silla giratoria de dirección, en ${a.es} y ${b.es}.`,
  }),
  back: (kit, { notes }) => {
    kit.ground("warmPale");
    kit.tone({ ink: "a", line: [0, 60, 390, 520], start: 0, end: 0.5 });
    kit.times(notes, (i) => {
      const [x, y] = [18 + (i % 2) * 288 + kit.random.between(-6, 6), 120 + Math.floor(i / 2) * 104];
      kit.box(x, y, 72, 72, i % 3 ? "warm" : "paper", { turn: kit.random.between(-7, 7) });
      kit.line(`M${x + 14},${y + 24}h44M${x + 14},${y + 42}h28`, "aDeep", 5);
    });
    kit.box(-10, 580, 420, 280, "a");
    kit.tone({
      ink: "dark",
      line: [195, 590, 195, 800],
      start: 0,
      end: 0.7,
      opacity: 0.5,
      within: "M-10,580H410V860H-10Z",
    });
  },
  front: (kit) => {
    const rest = "M96,196Q96,150 142,150H248Q294,150 294,196L284,420H106Z";
    kit
      .path(rest, "dark")
      .path("M74,330q-18,0 -18,20v68h26v-62h28v-26ZM316,330q18,0 18,20v68h-26v-62h-28v-26Z", "dark")
      .line("M195,480V566M195,556L106,606M195,556L284,606M195,556V622", "dark", 15)
      .circle(104, 614, 13, "aDeep")
      .circle(286, 614, 13, "aDeep")
      .circle(195, 628, 13, "aDeep")
      .path("M72,426Q72,412 90,412H300Q318,412 318,426V462Q318,484 296,484H94Q72,484 72,462Z", "aDeep");
    const trunk = "M143,420V236Q143,178 195,178Q247,178 247,236V420Z";
    kit.line("M150,300H116Q96,300 96,280V250M240,320H276Q296,320 296,300V262", "b", 42).path(trunk, "b");
    kit.tone({ ink: "dark", line: [180, 0, 260, 0], start: 0, end: 0.8, opacity: 0.45, within: trunk });
    kit
      .line("M168,232V330M195,206V280M222,232V330", "bDeep", 4)
      .path("M120,376H270L256,440H134Z", "a")
      .box(112, 362, 166, 28, "paper", { round: 4 })
      .path("M180,262H210L204,286L222,340L195,364L168,340L186,286Z", "a")
      .line("M178,306l24,-16M172,332l40,-28", "paper", 6)
      .circle(172, 232, 9, "dark")
      .circle(218, 232, 9, "dark")
      .line("M180,252h30", "dark", 6)
      .path(leafPath(200, 180, 232, 138, 16), "a")
      .path(leafPath(194, 180, 164, 140, 16), "a")
      .path(leafPath(196, 180, 198, 126, 14), "warm");
  },
});

export const OFFICE_HUMOUR: MotifFamily = {
  T53: { inks: ["dusk", "hearth", "marmalade"], scenes: [printer, rubberDuck, bossCactus] },
};
