import { circlePath, polar } from "../geometry";
import { type MotifFamily, scene } from "../motif";

const lipstick = scene({
  focus: { x: 5, y: 180, size: 380 },
  pick: (random) => ({ turn: random.between(6, 16) }),
  alt: (_, { a, b }) => ({
    en: `A huge lipstick stands beside an open compact, in ${a.en} and ${b.en}.`,
    es: `Una barra de labios enorme junto a una polvera abierta, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.path("M-20,470Q90,150 230,220T420,90V860H-20Z", "a");
    kit.tone({
      ink: "paper",
      line: [60, 560, 320, 160],
      start: 0,
      end: 0.6,
      within: "M-20,470Q90,150 230,220T420,90V860H-20Z",
    });
    kit.tone({
      ink: "b",
      line: [195, 260, 195, 30],
      start: 0,
      end: 0.6,
      within: "M-20,470Q90,150 230,220T420,90V-10H-20Z",
    });
    kit.box(-10, 580, 420, 280, "dark");
  },
  front: (kit, { turn }) => {
    kit.circle(112, 316, 96, "dark").circle(112, 316, 80, "paper");
    kit.tone({ ink: "b", line: [60, 360, 170, 260], start: 0.6, end: 0, within: circlePath(112, 316, 80) });
    kit.line("M72,340L132,262M96,356L160,274", "paper", 9);
    kit
      .path("M16,446Q16,412 112,410Q208,412 208,446V476Q206,510 112,512Q18,510 16,476Z", "dark")
      .oval(112, 446, 84, 25, "warm")
      .oval(112, 446, 62, 17, "warmDeep")
      .box(92, 398, 40, 18, "dark");
    kit.at({ x: 272, y: 560, turn }, () => {
      const bullet = "M-40,-230V-352Q-34,-392 40,-414V-230Z";
      kit.path(bullet, "aDeep").path("M-40,-352Q-34,-392 40,-414Q28,-366 -40,-352Z", "warmDeep");
      kit.tone({ ink: "dark", line: [-10, 0, 44, 0], start: 0, end: 0.8, opacity: 0.5, fine: true, within: bullet });
      const tube = "M-48,-240H48V-130H-48Z";
      kit.path(tube, "warm");
      kit.tone({ ink: "a", line: [-20, 0, 50, 0], start: 0, end: 0.8, within: tube });
      kit.path("M-62,-136H62V10H-62Z", "dark").line("M-40,-120V-10", "b", 9).line("M-62,-136H62", "warm", 8);
    });
    kit.path("M40,200l8,-24l8,24l24,8l-24,8l-8,24l-8,-24l-24,-8Z", "paper");
  },
});

const vanity = scene({
  focus: { x: 40, y: 160, size: 315 },
  pick: (random) => ({ unlit: random.below(12) }),
  alt: (_, { a, b }) => ({
    en: `A face in a mirror ringed by light bulbs, make-up on the table, in ${a.en} and ${b.en}.`,
    es: `Un rostro en un espejo rodeado de bombillas y maquillaje en la mesa, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", round: { x: 195, y: 320, from: 150, to: 400 }, start: 0, end: 0.85, opacity: 0.55 });
    kit.path("M-10,550H400V860H-10Z", "bDeep").box(-10, 540, 420, 20, "dark");
  },
  front: (kit, { unlit }) => {
    kit.oval(195, 316, 168, 204, "paper").oval(195, 316, 134, 168, "bPale");
    const glass = "M61,316a134,168 0 1 0 268,0a134,168 0 1 0 -268,0Z";
    kit.tone({ ink: "warm", line: [80, 200, 300, 440], start: 0, end: 0.8, within: glass });
    kit.inside(glass, () => {
      kit
        .path("M110,270Q104,176 196,176Q290,176 284,276Q300,380 262,430H128Q92,370 110,270Z", "dark")
        .path("M166,368H226V440H166Z", "aDeep")
        .path("M138,272Q142,216 196,216Q250,216 254,272Q258,386 196,394Q134,386 138,272Z", "a")
        .path("M134,292Q140,210 206,214Q196,256 134,292ZM258,292Q252,222 200,212Q210,260 258,292Z", "dark")
        .path("M84,490Q94,424 166,418Q196,446 226,418Q298,424 308,490Z", "warm")
        .line("M154,296Q168,286 182,298M210,298Q224,286 238,296", "dark", 7)
        .line("M154,276q14,-8 28,-2M210,274q14,-6 28,2", "dark", 5)
        .path("M172,344Q186,332 196,340Q206,332 220,344Q196,370 172,344Z", "aDeep")
        .circle(152, 328, 14, "warmDeep")
        .circle(240, 328, 14, "warmDeep")
        .circle(126, 340, 9, "paper")
        .circle(266, 340, 9, "paper");
      kit.line("M90,250L150,170M104,290L190,168", "paper", 7, { opacity: 0.7 });
    });
    kit.times(12, (i) => {
      const [x, y] = polar(0, 0, 1, i * 30);
      kit.circle(195 + x * 151, 316 + y * 186, 15, i === unlit ? "paperDeep" : "warm");
    });
    kit
      .path("M44,564V486H96V564Z", "a")
      .box(50, 458, 40, 30, "dark", { round: 4 })
      .line("M310,560L340,440", "dark", 13)
      .path("M332,450Q328,400 354,390Q366,412 356,452Z", "aDeep")
      .path("M296,564V520H366V564Z", "warm")
      .line("M350,556L330,470", "a", 9);
  },
});

const outfit = scene({
  focus: { x: 0, y: 130, size: 390 },
  pick: (random) => ({ turn: random.between(-5, 5), stripes: random.chance(0.5) }),
  alt: (_, { a, b }) => ({
    en: `Today's outfit laid out flat: jacket, skirt, bag and shoes, in ${a.en} and ${b.en}.`,
    es: `El conjunto del día extendido: chaqueta, falda, bolso y zapatos, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warmPale");
    kit.times(7, (i) => kit.path(`M${-60 + i * 80},-10h34l-60,880h-34Z`, "paper", { printOnly: true }));
    kit.tone({ ink: "b", line: [390, 100, 0, 620], start: 0, end: 0.55 });
  },
  front: (kit, { turn, stripes }) => {
    kit.at({ x: 170, y: 330, turn }, () => {
      const skirt = "M-68,96H68L128,286Q0,322 -128,286Z";
      kit.path(skirt, "b");
      kit.inside(skirt, () => {
        if (stripes) kit.line("M-150,160Q0,190 150,160M-150,214Q0,246 150,214M-150,266Q0,300 150,266", "warm", 16);
        else kit.line("M-30,90L-62,310M0,90V310M30,90L62,310", "bDeep", 7);
      });
      const jacket =
        "M-44,-206L-108,-176L-166,60L-110,78L-84,-30L-88,112H88L84,-30L110,78L166,60L108,-176L44,-206L0,-150Z";
      kit.path(jacket, "a");
      kit.tone({ ink: "dark", line: [-10, 0, 130, 40], start: 0, end: 0.8, opacity: 0.45, within: jacket });
      kit
        .path("M-44,-206L0,-150L44,-206L34,-214H-34Z", "paper")
        .path("M-44,-206L-72,-120L-40,-104L0,-20L-20,-110Z", "aDeep")
        .path("M44,-206L72,-120L40,-104L0,-20L20,-110Z", "aDeep")
        .line("M0,-20V108", "dark", 4)
        .circle(14, 14, 8, "warm")
        .circle(14, 54, 8, "warm")
        .line("M-66,40h36M30,40h-2", "dark", 6)
        .path("M-66,44h40v12h-40Z", "aDeep");
    });
    kit.line("M284,300Q290,216 330,216Q368,216 366,300", "dark", 10);
    kit
      .path("M270,296H380L370,390Q326,404 280,390Z", "aDeep")
      .path("M270,296H380L376,336Q326,360 274,336Z", "a")
      .circle(326, 344, 10, "warm");
    kit
      .path("M290,500Q308,488 318,506Q322,546 312,596Q290,600 286,590Q282,540 290,500Z", "dark")
      .path("M344,494Q364,486 370,506Q370,546 354,594Q334,596 332,584Q334,534 344,494Z", "dark");
    kit.line("M292,536h22M340,532h24", "warm", 7);
    kit
      .circle(318, 150, 20, "b")
      .circle(352, 160, 20, "b")
      .line("M298,150l-16,-8M372,160l14,-6M338,154l-4,0", "dark", 5);
  },
});

export const MAKE_UP: MotifFamily = {
  T54: { inks: ["berry", "plum", "marmalade"], scenes: [lipstick, vanity, outfit] },
};
