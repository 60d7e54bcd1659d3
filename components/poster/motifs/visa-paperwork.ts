import { starPath } from "../geometry";
import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";

/** An inked mark as a rubber stamp leaves it, about its own centre. */
const inkedMark = (kit: Kit, x: number, y: number, size: number, turn: number, ink: "a" | "b") =>
  kit.at({ x, y, turn, scale: size }, () => {
    kit.ring(0, 0, 50, ink, 7).ring(0, 0, 36, ink, 3).line("M-24,-8H24M-16,10H16", ink, 7);
    kit.path(starPath(0, -24, 7, { points: 5, inner: 0.5 }), ink);
  });

const passport = scene({
  focus: { x: 35, y: 180, size: 325 },
  pick: (random) => ({ turn: random.between(-14, -7) }),
  alt: (_, { a, b }) => ({
    en: `A passport lies on an open page of round entry stamps, in ${a.en} and ${b.en}.`,
    es: `Un pasaporte sobre una página abierta con sellos redondos de entrada, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.tone({ ink: "b", line: [0, 60, 390, 640], start: 0, end: 0.8 });
    kit.path("M-30,190L420,120V600L-30,640Z", "paper").line("M210,150V616", "paperDeep", 5);
    kit.times(5, (i) =>
      kit.line(`M-20,${250 + i * 80}q60,-30 120,-8t120,-12t120,-8t120,-10`, "paperDeep", 3, { printOnly: true }),
    );
  },
  front: (kit, { turn }) => {
    inkedMark(kit, 312, 214, 1.24, 14, "b");
    inkedMark(kit, 66, 566, 1.1, -18, "a");
    inkedMark(kit, 340, 520, 1, 26, "a");
    kit.at({ x: 182, y: 364, turn }, () => {
      kit.box(-118, -168, 266, 362, "dark", { round: 18, opacity: 0.4, multiply: true, printOnly: true });
      const cover = "M-136,-162Q-136,-180 -118,-180H112Q130,-180 130,-162V162Q130,180 112,180H-118Q-136,180 -136,162Z";
      kit.path(cover, "a");
      kit.tone({ ink: "dark", line: [-40, -40, 140, 180], start: 0, end: 0.8, opacity: 0.45, within: cover });
      kit
        .line("M-112,-176V176", "aDeep", 5)
        .ring(6, -18, 68, "warm", 7)
        .line("M-62,-18H74M-52,-54H64M-52,18H64", "warm", 5)
        .line("M6,-86Q-42,-18 6,50Q54,-18 6,-86M6,-86V50", "warm", 5)
        .line("M-60,-138H72M-30,96H42", "warm", 13)
        .path("M-18,124H30V154H-18Z", "warm")
        .circle(6, 139, 9, "aDeep");
    });
  },
});

const stampPress = scene({
  focus: { x: 20, y: 200, size: 360 },
  pick: (random) => ({ turn: random.between(-7, 7) }),
  alt: (_, { a, b }) => ({
    en: `A rubber stamp presses its mark on a long form, in ${a.en} and ${b.en}.`,
    es: `Un sello de goma deja su marca en un formulario largo, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm").circle(210, 280, 200, "warmPale");
    kit.tone({ ink: "a", line: [195, 460, 195, 40], start: 0, end: 0.6 });
    kit.path("M-10,420H400V860H-10Z", "b");
    kit.tone({
      ink: "dark",
      line: [195, 430, 195, 760],
      start: 0,
      end: 0.7,
      opacity: 0.5,
      within: "M-10,420H400V860H-10Z",
    });
  },
  front: (kit, { turn }) => {
    kit.path("M60,450H340L384,640H16Z", "paper");
    kit.line("M92,478h90M86,504h70M80,530h60M72,562h84M66,594h120M220,594h100", "bPale", 9);
    kit.path("M280,466h40l5,34h-42Z", "a").circle(300, 478, 7, "paper");
    kit.oval(222, 538, 112, 18, "dark", { opacity: 0.35, printOnly: true });
    kit.at({ x: 214, y: 520, turn }, () => {
      const stem = "M-26,-120Q-30,-184 -64,-224Q-80,-300 0,-304Q80,-300 64,-224Q30,-184 26,-120Z";
      kit.path(stem, "a");
      kit.tone({ ink: "dark", line: [-10, 0, 76, 0], start: 0, end: 0.8, opacity: 0.45, within: stem });
      kit
        .oval(-26, -268, 12, 22, "warm", { turn: 24 })
        .box(-36, -128, 72, 26, "dark", { round: 6 })
        .path("M-64,-104H64L96,-30H-96Z", "aDeep")
        .box(-102, -32, 204, 34, "dark", { round: 6 })
        .box(-96, 0, 192, 14, "b", { round: 3 });
    });
    kit.at({ x: 76, y: 404, turn: -4 }, () => {
      kit
        .box(-62, -26, 124, 52, "dark", { round: 8 })
        .box(-50, -16, 100, 22, "b", { round: 4 })
        .path("M-62,-26L-40,-96H74L62,-26Z", "aDeep");
    });
  },
});

const folder = scene({
  focus: { x: 35, y: 180, size: 325 },
  readsOneWay: true,
  pick: (random) => ({ ticket: random.between(-14, 14) }),
  alt: (_, { a, b }) => ({
    en: `A folder full of papers, two passport photos and a waiting-room ticket, in ${a.en} and ${b.en}.`,
    es: `Una carpeta llena de papeles, dos fotos de carné y un turno de espera, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paperDeep");
    kit.times(9, (i) =>
      kit.line(`M-10,${60 + i * 96}Q195,${40 + i * 96} 400,${60 + i * 96}`, "paper", 6, { printOnly: true }),
    );
    kit.tone({ ink: "b", line: [390, 60, 0, 700], start: 0, end: 0.7 });
  },
  front: (kit, { ticket }) => {
    kit.path("M20,220H150L176,180H330Q350,180 350,200V560H20Z", "bDeep");
    kit.box(62, 150, 250, 340, "paper", { turn: 4 }).box(48, 166, 250, 330, "warmPale", { turn: -3 });
    kit.line("M80,208l120,-6M82,234l170,-9M84,260l140,-8", "bPale", 9);
    const cover = "M14,292H376L346,580H44Z";
    kit.path(cover, "b");
    kit.tone({ ink: "dark", line: [100, 300, 380, 600], start: 0, end: 0.7, opacity: 0.45, within: cover });
    kit.path("M60,330H210V372H64Z", "paper").line("M78,351H190", "bPale", 8);
    const photo = (x: number, y: number, turn: number, skin: "aDeep" | "warmDeep", hair: "dark" | "a") =>
      kit.at({ x, y, turn }, () => {
        kit.box(-50, -64, 100, 128, "paper").box(-40, -54, 80, 108, "aPale");
        kit.path("M-40,54Q-38,16 0,14Q38,16 40,54Z", "a").path("M-10,0H10V24Q0,32 -10,24Z", skin);
        kit.path("M-25,-16Q-25,-44 0,-44Q25,-44 25,-16Q24,14 0,16Q-24,14 -25,-16Z", skin);
        kit.path("M-28,-14Q-32,-50 0,-52Q32,-50 28,-14Q20,-34 0,-34Q-18,-32 -28,-14Z", hair);
      });
    photo(228, 470, 6, "warmDeep", "dark");
    photo(122, 478, -8, "aDeep", "dark");
    kit.line("M188,402v34q0,12 -11,12t-11,-12v-44q0,-18 17,-18t17,18v48", "dark", 5);
    kit.at({ x: 328, y: 300, turn: ticket + 10 }, () => {
      kit.path("M-42,-74H42V66l-12,10l-15,-10l-15,10l-15,-10l-15,10l-12,-10Z", "warm").line("M-26,-50H26", "aDeep", 7);
      kit.line("M-24,-20v44M-2,-20h24v20h-24v24h26", "dark", 10);
    });
  },
});

export const VISA_PAPERWORK: MotifFamily = {
  T40: { inks: ["harbour", "clay", "fog"], scenes: [passport, stampPress, folder] },
};
