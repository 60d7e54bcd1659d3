import { disc, room } from "../backdrops";
import { boxPath, leafPath, starPath } from "../geometry";
import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";
import { bust } from "../props/people";

function blossom(kit: Kit, x: number, y: number, r: number): void {
  kit.path(starPath(x, y, r, { points: 6, inner: 0.55 }), "warm").circle(x, y, r * 0.32, "paper");
}

const portrait = scene<{ deep: boolean }>({
  focus: { x: 45, y: 170, size: 310 },
  pick: (random) => ({ deep: random.chance(0.5) }),
  alt: (_, { a, b }) => ({
    en: `Someone in a draped ${a.en} headscarf with flowers and a long ${b.en} coat, before a big sun.`,
    es: `Alguien con un pañuelo ${a.es} drapeado con flores y un abrigo largo ${b.es}, ante un gran sol.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    disc(kit, { x: 195, y: 310, r: 216, ink: "warm", dots: "a", from: "foot" });
  },
  front: (kit, { deep }) => {
    bust(
      kit,
      { x: 195, y: 300, scale: 1.42 },
      { cover: "scarf", skin: deep ? "skinDeep" : "skin", hair: "a", trim: "aDeep", top: "b" },
    );
    const drape = "M86,400Q110,470 210,470Q300,452 304,380Q330,420 320,470Q286,540 196,546Q100,540 70,470Z";
    kit.path(drape, "a");
    kit.tone({ ink: "dark", line: [0, 400, 0, 546], start: 0, end: 0.8, within: drape, opacity: 0.5 });
    kit.line("M96,430Q150,500 300,430M84,456Q160,530 314,456", "aDeep", 6);
    for (const [x, y, r] of [
      [138, 226, 16],
      [252, 226, 14],
      [128, 306, 14],
      [264, 312, 15],
      [140, 468, 17],
      [244, 486, 17],
      [196, 508, 14],
      [196, 196, 13],
    ] as const)
      blossom(kit, x, y, r);
    kit.path("M176,560L196,548L214,560L206,884H182Z", "bDeep");
    kit.times(3, (i) => kit.circle(195, 610 + i * 70, 9, "warm"));
  },
});

const dressForm = scene({
  focus: { x: 40, y: 180, size: 310 },
  fit: { x: 27, y: 92, scale: 0.86 },
  alt: (_, { a, b }) => ({
    en: `A long ${a.en} dress with wide sleeves on a tailor's form, a tape measure round its neck, in a ${b.en} room.`,
    es: `Un vestido largo ${a.es} de mangas anchas en un maniquí de costura, con una cinta métrica al cuello, en una sala ${b.es}.`,
  }),
  back: (kit) => {
    room(kit, { wall: "b", horizon: 580, dots: "dark", floor: "bDeep", x: 195, y: 320 });
    kit.box(60, 100, 90, 150, "warm").line("M105,100V250M60,175H150", "bDeep", 6, { flat: true });
    kit.box(270, 190, 110, 12, "dark");
    for (const [x, ink] of [
      [282, "a"],
      [312, "warm"],
      [342, "paper"],
    ] as const)
      kit
        .box(x, 146, 22, 44, ink, { round: 6 })
        .box(x - 3, 142, 28, 8, "dark")
        .box(x - 3, 184, 28, 8, "dark");
  },
  front: (kit) => {
    kit.line("M195,560V660", "dark", 12).path("M120,690Q195,630 270,690Z", "dark");
    kit.path("M178,150H212V196H178Z", "skin").oval(195, 146, 22, 9, "dark").line("M195,140V118", "dark", 8);
    const dress =
      "M168,190H222Q268,196 280,228L346,420L296,446L256,340L250,400Q300,520 320,640H70Q90,520 140,400L134,340L94,446L44,420L110,228Q122,196 168,190Z";
    kit.path(dress, "a");
    kit.inside(dress, () => {
      kit.tone({ ink: "dark", line: [150, 0, 350, 60], start: 0, end: 0.8, opacity: 0.5 });
      kit.path("M70,640Q195,600 320,640V590Q195,556 70,590Z", "warm").line("M60,576Q195,540 330,576", "paper", 6);
      kit.times(9, (i) => blossom(kit, 90 + i * 27, 618 - Math.abs(4 - i) * -3, 11));
      kit.line("M150,410L110,640M195,420V640M240,410L280,640", "aDeep", 4);
    });
    kit.path("M134,384Q195,404 256,384L252,412Q195,430 138,412Z", "warm");
    kit.path("M94,446L44,420L50,400L102,424ZM296,446L346,420L340,400L288,424Z", "warm");
    kit.line("M172,196Q150,260 160,330M218,196Q246,270 236,360", "paper", 9);
    kit.times(5, (i) => kit.line(`M${158 - i * 0.6},${228 + i * 20}h10`, "dark", 2.5));
  },
});

const scarves = scene({
  focus: { x: 40, y: 190, size: 310 },
  alt: (_, { a, b }) => ({
    en: `Four long scarves hang in folds from a wooden bar, ${a.en}, ${b.en}, striped and dotted, pins on a tray below.`,
    es: `Cuatro pañuelos largos cuelgan en pliegues de una barra de madera, ${a.es}, ${b.es}, de rayas y de lunares, con alfileres en una bandeja.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    kit.tone({ ink: "b", line: [0, 0, 0, 560], start: 0.7, end: 0, opacity: 0.7 });
    kit.box(-20, 590, 430, 300, "dark");
    kit.tone({ ink: "a", line: [0, 590, 0, 780], start: 0.7, end: 0.1, within: "M-20,590H410V884H-20Z" });
  },
  front: (kit) => {
    kit.line("M60,-20V150M330,-20V150", "dark", 5);
    const cloths = [
      [40, "a", 480],
      [122, "warm", 540],
      [204, "b", 500],
      [286, "aDeep", 550],
    ] as const;
    cloths.forEach(([x, ink, foot], i) => {
      const d = `M${x},150H${x + 70}Q${x + 84},330 ${x + 74},${foot}Q${x + 54},${foot - 16} ${x + 38},${foot}Q${x + 20},${foot + 14} ${x - 4},${foot}Q${x - 12},330 ${x},150Z`;
      kit.path(d, ink);
      kit.inside(d, () => {
        if (i === 0) kit.times(9, (j) => blossom(kit, x + 18 + (j % 2) * 34, 190 + j * 36, 14));
        if (i === 1) kit.times(12, (j) => kit.line(`M${x - 20},${180 + j * 34}h120`, "a", 9, { flat: true }));
        if (i === 2) kit.times(16, (j) => kit.circle(x + 16 + (j % 2) * 38, 184 + Math.floor(j / 2) * 44, 9, "paper"));
        if (i === 3)
          kit.times(8, (j) =>
            kit.path(leafPath(x + 36, 180 + j * 48, x + 12 + (j % 2) * 48, 214 + j * 48, 14), "warm"),
          );
        kit.tone({ ink: "dark", line: [x + 20, 0, x + 80, 0], start: 0, end: 0.75, opacity: 0.5 });
      });
      kit.line(`M${x + 30},160Q${x + 38},330 ${x + 30},${foot - 20}`, "dark", 3, { opacity: 0.5 });
    });
    kit.path(boxPath(16, 134, 358, 26, 13), "dark");
    kit.oval(196, 622, 120, 24, "warm").oval(196, 618, 104, 17, "paper");
    for (const [x, ink] of [
      [140, "a"],
      [180, "b"],
      [226, "a"],
      [256, "dark"],
    ] as const)
      kit.line(`M${x - 18},624L${x + 8},612`, "dark", 3).circle(x + 10, 610, 8, ink);
  },
});

export const MODEST_FASHION: MotifFamily = {
  T24: { inks: ["pool", "clay", "iris", "fern"], scenes: [portrait, dressForm, scarves] },
};
