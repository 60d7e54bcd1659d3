import { hills, room, windowPane } from "../backdrops";
import { leafPath } from "../geometry";
import type { Kit, Place } from "../kit";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";

function bird(kit: Kit, place: Place, ink: Ink, wing: Ink): void {
  kit.at(place, () => {
    kit.path("M-90,30Q-40,-20 20,-6Q50,-46 84,-26L112,-18L88,-6Q84,44 20,52Q-30,56 -90,30Z", ink);
    kit
      .path(leafPath(10, 16, -70, -110, 54), wing)
      .path(leafPath(24, 12, 10, -120, 40), ink)
      .circle(82, -16, 4, "dark");
  });
}

const fork = scene({
  focus: { x: 40, y: 220, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A path forks on ${b.en} hills at dawn; a small figure with a ${a.en} bag stands where it divides.`,
    es: `Un sendero se bifurca en colinas ${b.es} al amanecer; una figura con una bolsa ${a.es} está donde se separa.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.tone({ ink: "a", line: [0, -20, 0, 340], start: 0.8, end: 0 });
    kit.circle(290, 270, 76, "paper");
    hills(kit, { y: 370, inks: ["bPale", "b", "bDeep"], step: 66, swell: 80 });
    kit.path(
      "M110,884Q160,640 186,520Q150,440 40,390L66,378Q170,420 204,480Q224,410 310,360L334,372Q244,420 226,520Q230,660 280,884Z",
      "paper",
    );
    kit.tone({
      ink: "a",
      line: [0, 400, 0, 700],
      start: 0,
      end: 0.5,
      within:
        "M110,884Q160,640 186,520Q150,440 40,390L66,378Q170,420 204,480Q224,410 310,360L334,372Q244,420 226,520Q230,660 280,884Z",
    });
  },
  front: (kit) => {
    kit.at({ x: 42, y: 196, scale: 0.76 }, () => {
      kit.path("M160,612Q164,500 176,460Q180,436 200,436Q222,436 226,460Q238,500 240,612Z", "dark");
      kit
        .path("M172,606H196V680H166ZM204,606H228L234,680H206Z", "dark")
        .circle(201, 406, 30, "skin")
        .path("M170,410Q166,366 202,366Q238,368 234,408Q220,390 200,392Q184,392 170,410Z", "dark");
      kit.path("M214,470L254,490L248,560L208,548Z", "a").line("M184,448L240,500", "a", 8);
    });
    kit.line("M302,470V600", "dark", 11, { flat: true });
    kit.path("M262,476H356L380,496L356,516H262Z", "a").path("M250,536H330L346,552L330,568H250L234,552Z", "warm");
  },
});

const openWindow = scene({
  focus: { x: 40, y: 150, size: 310 },
  alt: (_, { a, b }) => ({
    en: `Three birds fly out through a wide-open window from a ${b.en} room, one of them ${a.en}.`,
    es: `Tres pájaros salen volando por una ventana abierta de par en par de una habitación ${b.es}; uno es ${a.es}.`,
  }),
  back: (kit) => {
    room(kit, { wall: "bDeep", floor: "dark", dots: "b", floorDots: "b", horizon: 580, y: 320 });
    kit.box(96, 110, 198, 380, "warm");
    kit.tone({ ink: "a", line: [0, 490, 0, 200], start: 0.7, end: 0, within: "M96,110H294V490H96Z" });
    kit.circle(216, 300, 60, "paper");
    kit.path("M96,490V440Q160,390 210,430T294,410V490Z", "b");
    kit.path("M96,110L22,150V540L96,490ZM294,110L368,150V540L294,490Z", "paper", { opacity: 0.3 });
    kit.line(
      "M96,110L22,150V540L96,490ZM294,110L368,150V540L294,490ZM22,345L96,300M368,345L294,300M59,130V515M331,130V515",
      "paper",
      8,
    );
    kit.line("M96,110H294V490H96Z", "paper", 12, { flat: true });
    kit.box(76, 490, 238, 18, "paper").path("M96,508H294L370,884H20Z", "warm", { opacity: 0.25 });
  },
  front: (kit) => {
    bird(kit, { x: 150, y: 420, scale: 1.25, turn: -14 }, "a", "aDeep");
    bird(kit, { x: 250, y: 250, scale: 0.75, turn: -22 }, "paper", "paperDeep");
    bird(kit, { x: 164, y: 184, scale: 0.45, turn: -10 }, "dark", "dark");
    kit.path(leafPath(60, 600, 110, 630, 12), "paper").path(leafPath(290, 560, 320, 600, 11), "a");
  },
});

const suitcase = scene({
  focus: { x: 40, y: 230, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A ${a.en} suitcase stands packed on the step, a few old books tied with string on top, a ${b.en} door behind.`,
    es: `Una maleta ${a.es} espera en el escalón con unos libros viejos atados con cuerda; detrás, una puerta ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("aPale");
    kit.tone({ ink: "a", round: { x: 195, y: 340, from: 150, to: 430 }, start: 0, end: 0.85 });
    kit.box(84, 60, 222, 520, "dark").box(100, 76, 190, 504, "b");
    kit.tone({
      ink: "dark",
      line: [100, 0, 290, 0],
      start: 0.75,
      end: 0,
      within: "M100,76H290V580H100Z",
      opacity: 0.55,
    });
    windowPane(kit, { x: 132, y: 106, w: 126, h: 110, frame: "bDeep", dots: "a", bars: false });
    kit.box(20, 580, 350, 40, "bPale").box(-20, 620, 430, 270, "bDeep");
  },
  front: (kit) => {
    const box = "M66,362H324Q340,362 340,378V572Q340,588 324,588H66Q50,588 50,572V378Q50,362 66,362Z";
    kit.path(box, "a");
    kit.tone({ ink: "dark", line: [120, 360, 340, 590], start: 0, end: 0.85, within: box, opacity: 0.5 });
    kit.path(
      "M50,378Q50,362 66,362H104L50,420ZM340,378Q340,362 324,362H286L340,420ZM50,530V572Q50,588 66,588H110ZM340,530V572Q340,588 324,588H280Z",
      "aDeep",
    );
    kit
      .box(104, 362, 22, 226, "dark")
      .box(264, 362, 22, 226, "dark")
      .box(100, 440, 30, 34, "warm")
      .box(260, 440, 30, 34, "warm");
    kit.line("M160,362V344Q160,330 174,330H216Q230,330 230,344V362", "dark", 12);
    for (const [y, ink, w] of [
      [304, "b", 190],
      [268, "warm", 168],
      [236, "paper", 178],
    ] as const)
      kit.box(195 - w / 2, y, w, 34, ink, { round: 4 }).box(195 + w / 2 - 18, y + 6, 18, 22, "paper");
    kit.line("M150,236V338M236,236V338", "dark", 5).line("M150,234Q170,206 192,232Q214,206 236,234", "dark", 5);
    kit.path("M176,480l38,-20l30,40l-40,22Z", "paper").path("M184,484l26,-14l6,10l-26,14Z", "b");
  },
});

export const CHANGING_RELIGION: MotifFamily = {
  T25: { inks: ["fog", "clay", "harbour", "fern"], scenes: [fork, openWindow, suitcase] },
};
