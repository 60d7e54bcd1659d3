import { circlePath, polar } from "../geometry";
import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";

/** The made-up party's mark: a sun of twelve rays. */
const sun = (kit: Kit, x: number, y: number, r: number) => {
  kit.circle(x, y, r * 0.52, "warm");
  kit.times(12, (i) => {
    const [x0, y0] = polar(x, y, r * 0.66, i * 30);
    const [x1, y1] = polar(x, y, r, i * 30);
    kit.line(`M${x0},${y0}L${x1},${y1}`, "warm", r * 0.15);
  });
};

const lectern = scene({
  focus: { x: 35, y: 180, size: 325 },
  pick: (random) => ({ mics: 2 + random.below(2) }),
  alt: (_, { a, b }) => ({
    en: `An empty lectern with microphones and a sun sign waits for a speech, in ${a.en} and ${b.en}.`,
    es: `Un atril vacío con micrófonos y un sol espera un discurso, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.times(6, (i) => kit.box(-8 + i * 72, 60, 38, 500, "paper", { printOnly: true }));
    kit.tone({ ink: "b", line: [195, 60, 195, 560], start: 0.8, end: 0 });
    kit.times(5, (i) => {
      const x = -20 + i * 88;
      kit.path(`M${x},92h82l-41,76Z`, i % 2 ? "a" : "warm");
    });
    kit.line("M-10,90Q195,104 400,90", "dark", 5).box(-10, 556, 420, 310, "dark");
    kit.tone({ ink: "a", line: [195, 560, 195, 760], start: 0.7, end: 0, within: "M-10,558H400V860H-10Z" });
  },
  front: (kit, { mics }) => {
    kit.times(mics, (i) => {
      const lean = (i - (mics - 1) / 2) * 34;
      kit.line(`M${195 + lean},330Q${195 + lean * 1.6},270 ${195 + lean * 1.2},232`, "dark", 8);
      kit
        .box(195 + lean * 1.2 - 13, 186, 26, 56, "dark", { round: 13 })
        .line(`M${195 + lean * 1.2 - 13},226h26`, "warm", 6);
    });
    const desk = "M84,352H306L290,610H100Z";
    kit.path("M50,356L76,310H314L340,356Z", "aDeep").path(desk, "a");
    kit.tone({ ink: "dark", line: [170, 0, 320, 0], start: 0, end: 0.8, opacity: 0.45, within: desk });
    kit.box(44, 348, 302, 24, "dark", { round: 6 });
    kit.path("M112,394H278L268,540H122Z", "b");
    sun(kit, 195, 466, 62);
    kit.box(236, 302, 52, 34, "paper", { turn: 8, round: 3 }).line("M326,346q26,-4 26,-44", "dark", 4);
    kit.path("M336,300q-2,-40 18,-40q20,0 18,40Z", "bPale");
  },
});

const megaphone = scene({
  focus: { x: 35, y: 190, size: 325 },
  pick: (random) => ({ turn: random.between(-24, -14) }),
  alt: (_, { a, b }) => ({
    en: `A big megaphone with a sun sticker sends out loud rays, in ${a.en} and ${b.en}.`,
    es: `Un gran megáfono con un sol pegado lanza rayos de voz, en ${a.es} y ${b.es}.`,
  }),
  back: (kit, { turn }) => {
    kit.ground("warmPale");
    kit.at({ x: 120, y: 380, turn }, () => {
      kit.times(7, (i) =>
        kit.path("M0,0L640,-70V70Z", i % 2 ? "bPale" : "b", { turn: -66 + i * 22, pivot: [0, 0], printOnly: true }),
      );
    });
    kit.tone({ ink: "paper", round: { x: 120, y: 380, from: 120, to: 430 }, start: 0.7, end: 0 });
  },
  front: (kit, { turn }) => {
    kit.at({ x: 176, y: 372, turn }, () => {
      const horn = "M-66,-44L126,-150V150L-66,44Z";
      kit.path("M-40,40L-14,150H34L12,50Z", "dark").path(horn, "a");
      kit.tone({ ink: "dark", line: [0, -20, 0, 140], start: 0, end: 0.8, opacity: 0.5, within: horn });
      kit
        .path("M-150,-40Q-166,0 -150,40L-66,46V-46Z", "paper")
        .path("M-150,-40Q-166,0 -150,40H-172Q-186,0 -172,-40Z", "dark")
        .oval(128, 0, 36, 154, "aDeep")
        .oval(134, 0, 22, 120, "dark")
        .path("M-66,-47L-30,-66V66L-66,47Z", "b");
      sun(kit, 44, 0, 54);
    });
  },
});

const buttons = scene({
  focus: { x: 35, y: 190, size: 325 },
  readsOneWay: true,
  pick: (random) => ({ turn: random.between(-16, 16) }),
  alt: (_, { a, b }) => ({
    en: `Campaign buttons with a sun are pinned to a denim jacket, in ${a.en} and ${b.en}.`,
    es: `Chapas de campaña con un sol en una chaqueta vaquera, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", line: [0, 60, 390, 760], start: 0, end: 0.8, opacity: 0.5 });
    kit
      .path("M-20,-20H150L120,250L30,330L-20,300Z", "bDeep")
      .line("M150,-20L120,250L30,330", "warm", 4)
      .line("M250,-20V860", "bDeep", 7)
      .line("M262,-20V860", "warm", 3);
    kit
      .path("M20,560H210V660L116,710L20,660Z", "bDeep")
      .line("M30,572H200M30,572V654L116,698L200,654V572", "warm", 3)
      .circle(116, 592, 10, "warm");
    kit.circle(300, 160, 15, "paperDeep").circle(300, 420, 15, "paperDeep").circle(300, 680, 15, "paperDeep");
  },
  front: (kit, { turn }) => {
    kit
      .circle(176, 356, 142, "dark", { opacity: 0.4, multiply: true, printOnly: true })
      .circle(168, 344, 142, "paper")
      .circle(168, 344, 126, "a");
    kit.tone({
      ink: "dark",
      round: { x: 130, y: 300, from: 70, to: 190 },
      start: 0,
      end: 0.75,
      opacity: 0.45,
      within: circlePath(168, 344, 126),
    });
    kit.at({ x: 168, y: 344, turn }, () => sun(kit, 0, 0, 96));
    kit.line("M76,282A112,112 0 0 1 130,232", "paper", 9);
    kit
      .circle(316, 506, 66, "dark", { opacity: 0.4, multiply: true, printOnly: true })
      .circle(312, 500, 66, "warm")
      .circle(312, 500, 54, "aDeep");
    kit.line("M286,502l18,20l36,-42", "paper", 12);
    kit
      .circle(334, 268, 44, "paper")
      .circle(334, 268, 34, "bPale")
      .path("M334,288Q304,266 312,250Q324,238 334,254Q344,238 356,250Q364,266 334,288Z", "a");
  },
});

export const CAMPAIGN_A: MotifFamily = {
  T32: { inks: ["ochre", "plum", "moss"], scenes: [lectern, megaphone, buttons] },
};
