import { circlePath } from "../geometry";
import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";

const window = (kit: Kit) => {
  kit.box(40, 100, 190, 210, "dark").circle(176, 158, 30, "warm");
  kit.times(4, (i) => {
    const h = kit.random.between(40, 110);
    kit
      .box(44 + i * 47, 306 - h, 42, h, "bDeep")
      .box(54 + i * 47, 316 - h, 9, 12, "warm")
      .box(70 + i * 47, 330 - h, 9, 12, "warm");
  });
  kit
    .line("M135,100V310M40,206H230", "paper", 7, { flat: true })
    .line("M40,100H230V310H40Z", "paper", 13, { flat: true });
};

const kitchenTable = scene({
  focus: { x: 15, y: 210, size: 365 },
  pick: (random) => ({ flip: random.between(-6, 6) }),
  alt: (_, { a, b }) => ({
    en: `A lamp, an open workbook and headphones on a table at night, in ${a.en} and ${b.en}.`,
    es: `Una lámpara, un cuaderno abierto y auriculares en una mesa, de noche, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", round: { x: 290, y: 300, from: 120, to: 420 }, start: 0, end: 0.9, opacity: 0.6 });
    window(kit);
    kit.path("M262,214L390,560H70Z", "warm", { opacity: 0.4 });
    kit.path("M-10,490H400V860H-10Z", "aDeep").path("M-10,490H400V512H-10Z", "a");
    kit.oval(230, 540, 190, 34, "warmDeep");
  },
  front: (kit, { flip }) => {
    kit.line("M344,500L352,330L280,214", "dark", 13).oval(340, 506, 54, 13, "dark").circle(352, 330, 11, "paper");
    kit.path("M302,182L206,240Q212,262 240,262L318,222Z", "a").oval(240, 252, 30, 14, "warm", { turn: -30 });
    kit
      .path("M44,540Q110,504 190,530V474Q112,446 40,478Z", "paper")
      .path("M190,530Q270,504 336,540L340,478Q268,446 190,474Z", "warmPale");
    kit.line("M190,474V530", "dark", 4).line("M66,482q50,-14 102,2M66,500q50,-14 102,4M68,518q50,-12 100,4", "b", 5);
    kit.line("M212,488l30,-5M212,508l60,-4", "a", 6).circle(300, 494, 13, "a");
    kit.line("M86,404Q86,350 130,350Q174,350 174,404", "dark", 12, { turn: flip, pivot: [130, 400] });
    kit.circle(130, 344, 9, "paper");
    kit.at({ x: 130, y: 400, turn: flip }, () =>
      kit.box(-58, -6, 28, 54, "a", { round: 12 }).box(30, -6, 28, 54, "a", { round: 12 }),
    );
    kit.at({ x: 236, y: 450, turn: 56 }, () =>
      kit.box(-7, -62, 14, 110, "warm", { round: 3 }).path("M-7,48h14l-7,22Z", "paper"),
    );
  },
});

const speech = scene({
  focus: { x: 30, y: 180, size: 330 },
  readsOneWay: true,
  pick: (random) => ({ nudge: random.between(-10, 10) }),
  alt: (_, { a, b }) => ({
    en: `Two big speech bubbles overlap: one asks, one answers, in ${a.en} and ${b.en}.`,
    es: `Dos grandes globos de diálogo se cruzan: uno pregunta y otro responde, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    kit.times(15, (i) => kit.line(`M-10,${40 + i * 56}H400`, "bPale", 3, { printOnly: true }));
    kit.line("M58,-10V860", "aPale", 4, { printOnly: true });
    kit.tone({ ink: "b", line: [0, 600, 390, 120], start: 0, end: 0.55 });
  },
  front: (kit, { nudge }) => {
    const ask = "M52,128H252Q288,128 288,164V296Q288,332 252,332H146L84,396L92,332H52Q18,332 18,296V164Q18,128 52,128Z";
    const answer =
      "M152,322H338Q372,322 372,356V476Q372,510 338,510H322L334,574L262,510H152Q118,510 118,476V356Q118,322 152,322Z";
    kit.at({ x: nudge, y: 0 }, () => {
      kit.path(ask, "a");
      kit.tone({ ink: "dark", line: [60, 130, 290, 340], start: 0, end: 0.6, opacity: 0.45, within: ask });
      kit
        .line("M82,180V284M82,232H134M134,180V284", "paper", 19)
        .line("M178,222V284", "paper", 19)
        .circle(178, 188, 12, "paper");
      kit.line("M232,186q0,-16 16,-16t16,16q0,12 -16,20v16", "warm", 12).circle(248, 246, 8, "warm");
    });
    kit.at({ x: -nudge, y: 0 }, () => {
      kit.path(answer, "warm");
      kit.tone({ ink: "a", line: [120, 320, 370, 520], start: 0, end: 0.6, within: answer });
      kit.line(
        "M160,384q20,-22 40,0t40,0t40,0t40,0M160,428q20,-22 40,0t40,0t40,0M160,470q20,-22 40,0t40,0",
        "dark",
        11,
      );
      kit.line("M296,448l16,18l32,-42", "b", 13);
    });
  },
});

const flashCards = scene({
  focus: { x: 35, y: 190, size: 325 },
  pick: (random) => ({ fan: random.between(18, 23) }),
  alt: (_, { a, b }) => ({
    en: `A fan of picture cards for new words: a cup, a key and a sun, in ${a.en} and ${b.en}.`,
    es: `Un abanico de tarjetas para palabras nuevas: una taza, una llave y un sol, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", round: { x: 195, y: 380, from: 130, to: 440 }, start: 0, end: 0.7, opacity: 0.55 });
    kit.times(4, (i) => kit.line(circlePath(195, 320, 120 + i * 50), "bPale", 5, { printOnly: true }));
    kit.path("M-10,520H400V860H-10Z", "bDeep").line("M-10,520H400", "dark", 8);
  },
  front: (kit, { fan }) => {
    const card = (turn: number, ground: "paper" | "warm" | "a", draw: () => void) =>
      kit.at({ x: 195, y: 652, turn, scale: 1.06 }, () => {
        kit.box(-84, -436, 180, 260, "dark", { round: 16, opacity: 0.35, multiply: true, printOnly: true });
        kit.box(-92, -446, 184, 262, ground, { round: 16 });
        draw();
      });
    const words = (ink: "b" | "paper" | "aDeep") => kit.line("M-54,-228H54", ink, 13).line("M-30,-206H30", ink, 6);
    card(-fan, "warm", () => {
      kit
        .path("M-50,-392H34V-330Q34,-290 -8,-290Q-50,-290 -50,-330Z", "a")
        .line("M34,-374q34,-4 32,24q-2,28 -36,26", "a", 12)
        .oval(-8, -392, 42, 9, "dark");
      words("aDeep");
    });
    card(fan, "a", () => {
      kit.circle(0, -336, 36, "warm");
      kit.times(10, (i) => kit.line("M0,-388V-402", "warm", 9, { turn: i * 36, pivot: [0, -336] }));
      words("paper");
    });
    card(0, "paper", () => {
      kit.ring(-26, -352, 30, "dark", 17).line("M2,-330L62,-284M40,-300l-14,20M56,-288l-14,20", "dark", 15);
      words("b");
    });
    kit.at({ x: 196, y: 566, turn: -82 }, () => {
      kit
        .box(-15, -170, 30, 280, "warm", { round: 4 })
        .path("M-15,110h30l-15,44Z", "paper")
        .path("M-6,136h12l-6,18Z", "dark")
        .box(-15, -190, 30, 34, "a", { round: 8 });
    });
  },
});

export const EVENING_ENGLISH: MotifFamily = {
  T41: { inks: ["dusk", "hearth", "plum"], scenes: [kitchenTable, speech, flashCards] },
};
