import { circlePath, leafPath } from "../geometry";
import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";

const leafMark = (kit: Kit, x: number, y: number, size: number) => {
  kit.path(leafPath(x - size * 0.6, y + size * 0.5, x + size * 0.7, y - size * 0.6, size * 0.75), "b");
  kit.line(`M${x - size * 0.8},${y + size * 0.68}L${x + size * 0.3},${y - size * 0.26}`, "bDeep", size * 0.1);
};

const placard = scene({
  focus: { x: 35, y: 160, size: 325 },
  pick: (random) => ({ turn: random.between(-9, -3) }),
  alt: (_, { a, b }) => ({
    en: `A cardboard sign with a leaf is held high above smaller signs, in ${a.en} and ${b.en}.`,
    es: `Un cartel de cartón con una hoja se alza sobre otros carteles, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper").circle(310, 170, 86, "warm");
    kit.tone({ ink: "b", line: [195, 420, 195, 30], start: 0, end: 0.75 });
    kit.path("M-10,420V340H40V300H96V360H150V320H210V380H270V310H330V350H400V420Z", "bPale");
    const small = (x: number, y: number, w: number, turn: number, ink: "a" | "b" | "warm") => {
      kit.line(`M${x},${y}V640`, "dark", 7);
      kit.box(x - w / 2, y - w * 0.4, w, w * 0.74, ink, { turn });
    };
    small(44, 440, 92, -6, "b");
    small(346, 430, 104, 5, "warm");
    small(130, 478, 80, 4, "warm");
    small(276, 486, 84, -5, "b");
    kit.line("M22,436h44M26,452h34M322,424h48M326,442h36", "paper", 6);
  },
  front: (kit, { turn }) => {
    kit.at({ x: 196, y: 290, turn }, () => {
      kit.line("M0,60V330", "aDeep", 19);
      const card = "M-138,-136H132L138,96L-132,100Z";
      kit.path("M-130,-126H142L148,108L-122,110Z", "dark").path(card, "warm");
      kit.tone({ ink: "a", line: [-60, -60, 140, 130], start: 0, end: 0.6, within: card });
      leafMark(kit, 0, -36, 88);
      kit.line("M-92,72H88", "aDeep", 13);
    });
    kit
      .path("M176,640L172,512Q174,486 198,486H224Q246,488 246,514L240,640Z", "a")
      .path("M170,486Q164,444 190,440H232Q252,444 250,476Q250,510 226,516H194Q174,512 170,486Z", "aDeep")
      .line("M196,446v62M214,444v64M232,448v56", "dark", 4)
      .path("M168,560H248L246,590H170Z", "paper");
    kit.path("M-10,600q40,-46 80,0q20,-30 60,-10q40,20 60,10q50,-30 90,0q40,-40 120,0V860H-10Z", "dark");
  },
});

const globe = scene({
  focus: { x: 15, y: 150, size: 360 },
  pick: (random) => ({ spin: random.between(-26, 26) }),
  alt: (_, { a, b }) => ({
    en: `A big round Earth rises behind a row of hand-made signs, in ${a.en} and ${b.en}.`,
    es: `Una Tierra grande y redonda asoma tras una fila de carteles hechos a mano, en ${a.es} y ${b.es}.`,
  }),
  back: (kit, { spin }) => {
    kit.ground("warmPale");
    kit.times(14, (i) =>
      kit.path("M195,310L176,-500H214Z", "warm", { turn: i * 25.7, pivot: [195, 310], printOnly: true }),
    );
    kit.tone({ ink: "a", round: { x: 195, y: 310, from: 190, to: 430 }, start: 0, end: 0.6 });
    const ball = circlePath(195, 310, 178);
    kit.path(ball, "b");
    kit.inside(ball, () => {
      kit.at({ x: 195, y: 310, turn: spin }, () => {
        kit
          .path("M-150,-110Q-90,-170 -20,-140Q10,-110 -20,-80Q-60,-70 -50,-20Q-80,10 -110,-20Q-160,-30 -150,-110Z", "a")
          .path("M-70,30Q-20,10 0,60Q10,110 -40,150Q-70,160 -70,110Q-100,70 -70,30Z", "a")
          .path("M60,-130Q140,-120 170,-40Q150,0 100,-20Q60,-10 50,-60Q20,-90 60,-130Z", "a")
          .path("M60,20Q120,0 150,50Q140,110 90,110Q50,90 60,20Z", "a");
      });
      kit.line("M60,230Q150,200 240,240M150,400Q240,370 330,410", "paper", 11);
    });
    kit.tone({
      ink: "dark",
      round: { x: 150, y: 260, from: 110, to: 240 },
      start: 0,
      end: 0.8,
      opacity: 0.5,
      within: ball,
    });
  },
  front: (kit) => {
    const sign = (
      x: number,
      y: number,
      w: number,
      h: number,
      turn: number,
      ink: "paper" | "warm" | "aDeep",
      draw: () => void,
    ) => {
      kit.line(`M${x},${y}V660`, "dark", 9);
      kit.at({ x, y, turn }, () => {
        kit.box(-w / 2, -h / 2, w, h, ink);
        draw();
      });
    };
    sign(70, 440, 118, 104, -7, "paper", () => leafMark(kit, 0, -2, 38));
    sign(322, 432, 120, 110, 6, "warm", () => {
      kit.circle(0, 0, 22, "a");
      kit.times(8, (i) => kit.line("M0,-30V-42", "a", 6, { turn: i * 45, pivot: [0, 0] }));
    });
    sign(196, 486, 126, 104, 2, "aDeep", () => {
      kit.line("M-46,-16q12,-16 23,0t23,0t23,0t23,0M-46,12q12,-16 23,0t23,0t23,0t23,0", "paper", 8);
    });
    kit.times(6, (i) => {
      const x = 24 + i * 70;
      kit.path(`M${x - 54},860V640Q${x - 50},604 ${x},602Q${x + 50},604 ${x + 54},640V860Z`, i % 2 ? "dark" : "aDeep");
      kit.circle(x, 578, 27, i % 2 ? "dark" : "aDeep");
    });
  },
});

const banner = scene({
  focus: { x: 5, y: 160, size: 380 },
  pick: (random) => ({ turn: random.between(-6, 6) }),
  alt: (_, { a, b }) => ({
    en: `A phone films a street banner with a tree and waves, in ${a.en} and ${b.en}.`,
    es: `Un móvil graba una pancarta con un árbol y olas en la calle, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale").circle(84, 180, 66, "warm");
    kit.tone({ ink: "b", line: [0, 40, 390, 480], start: 0.8, end: 0 });
    kit.path("M-10,340V210H60V260H110V180H170V320H230V230H290V150H340V270H400V340Z", "b");
    kit.path("M-10,330Q195,300 400,330V500Q195,534 -10,500Z", "paper");
    kit.line("M110,470V400", "aDeep", 13).circle(110, 376, 38, "a").circle(84, 400, 26, "a").circle(138, 400, 26, "a");
    kit.line(
      "M190,386q20,-22 40,0t40,0t40,0t40,0M190,424q20,-22 40,0t40,0t40,0t40,0M190,462q20,-22 40,0t40,0t40,0t40,0",
      "b",
      11,
    );
    kit.box(-10, 560, 420, 300, "dark");
    kit.times(7, (i) => kit.circle(20 + i * 60, 536 + (i % 2) * 14, 32, i % 2 ? "aDeep" : "bDeep"));
    kit.tone({ ink: "b", line: [195, 560, 195, 760], start: 0.7, end: 0, within: "M-10,570H410V860H-10Z" });
  },
  front: (kit, { turn }) => {
    kit.at({ x: 204, y: 372, turn }, () => {
      kit.box(-104, -196, 208, 404, "dark", { round: 30 });
      const screen = "M-88,-176H88V184H-88Z";
      kit.path(screen, "warmPale");
      kit.inside(screen, () => {
        kit.circle(-40, -116, 38, "warm");
        kit.tone({ ink: "b", line: [0, 60, 0, -190], start: 0, end: 0.6 });
        kit.path("M-90,-20V-80H-50V-50H-10V-110H40V-60H90V-20Z", "bPale");
        kit.path("M-92,-24Q0,-40 92,-24V104Q0,120 -92,104Z", "paper");
        kit.line("M-44,86V30", "aDeep", 11).circle(-44, 12, 30, "a").circle(-64, 30, 20, "a").circle(-22, 30, 20, "a");
        kit.line("M2,24q13,-16 26,0t26,0t26,0M2,54q13,-16 26,0t26,0t26,0M2,84q13,-16 26,0t26,0t26,0", "b", 9);
        kit.times(5, (i) => kit.circle(-80 + i * 40, 142, 24, i % 2 ? "aDeep" : "bDeep"));
        kit.box(-92, 152, 184, 40, "bDeep");
      });
      kit.circle(0, 162, 18, "paper").circle(0, 162, 12, "a").circle(64, -154, 8, "a");
    });
    kit
      .path("M96,600Q80,520 104,470Q118,456 126,474L122,540L150,600V860H60Z", "a")
      .path("M318,600Q336,520 314,450Q300,438 294,454L300,540L268,610V860H350Z", "a");
    kit.line("M70,660H150M268,660H346", "paper", 13);
  },
});

export const CLIMATE_MARCH: MotifFamily = {
  T34: { inks: ["moss", "clay", "pool"], scenes: [placard, globe, banner] },
};
