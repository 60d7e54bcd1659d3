import { leafPath } from "../geometry";
import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";

const pine = (kit: Kit, x: number, y: number, height: number, ink: Ink) => {
  const w = height * 0.26;
  kit.path(
    `M${x},${y - height}L${x + w * 0.6},${y - height * 0.58}H${x + w * 0.3}L${x + w * 0.85},${y - height * 0.3}H${x + w * 0.42}L${x + w * 1.1},${y}H${x - w * 1.1}L${x - w * 0.42},${y - height * 0.3}H${x - w * 0.85}L${x - w * 0.3},${y - height * 0.58}H${x - w * 0.6}Z`,
    ink,
  );
};

const campsite = scene({
  focus: { x: 40, y: 190, size: 320 },
  pick: (random) => ({ sunX: random.between(110, 290) }),
  alt: (_, { a, b }) => ({
    en: `A lit tent below layered mountains and a low sun, in ${a.en} and ${b.en}.`,
    es: `Una tienda iluminada bajo montañas en capas y un sol bajo, en ${a.es} y ${b.es}.`,
  }),
  back: (kit, { sunX }) => {
    kit.ground("paper").circle(sunX, 220, 84, "warm");
    kit.tone({ ink: "b", line: [195, 300, 195, 20], start: 0, end: 0.7 });
    const far = "M-10,330L70,190L128,270L214,130L290,252L334,206L400,300V860H-10Z";
    kit.path(far, "bPale").path("M214,130L252,192L226,184L210,206L192,182L170,198Z", "paper");
    const near = "M-10,410L90,290L160,372L256,262L400,408V860H-10Z";
    kit.path(near, "b");
    kit.tone({ ink: "dark", line: [195, 300, 195, 520], start: 0, end: 0.8, opacity: 0.5, within: near });
  },
  front: (kit) => {
    kit.path("M-10,470Q90,430 200,458T400,440V860H-10Z", "a");
    kit.tone({
      ink: "dark",
      line: [195, 470, 195, 720],
      start: 0,
      end: 0.8,
      opacity: 0.5,
      within: "M-10,470Q90,430 200,458T400,440V860H-10Z",
    });
    pine(kit, 44, 520, 210, "dark");
    pine(kit, 100, 506, 150, "aDeep");
    pine(kit, 350, 500, 230, "dark");
    pine(kit, 300, 480, 130, "aDeep");
    kit
      .path("M120,560L206,404L300,560Z", "warm")
      .path("M206,404L300,560L330,540L222,392Z", "bDeep")
      .path("M120,560L206,404L186,560Z", "b")
      .path("M206,404L232,560H300Z", "b")
      .path("M206,404L194,388M206,404L222,388", "dark")
      .line("M200,396L216,388M120,560L92,574M300,560L330,572", "dark", 5)
      .path("M186,590Q240,620 176,664Q110,712 190,844H300Q210,730 262,676Q306,624 232,590Z", "paper");
  },
});

const leap = scene({
  focus: { x: 30, y: 170, size: 330 },
  pick: (random) => ({ turn: random.between(-8, 10) }),
  alt: (_, { a, b }) => ({
    en: `A big spotted fish leaps out of a lake after a fly on a line, in ${a.en} and ${b.en}.`,
    es: `Un gran pez con manchas salta del lago tras el anzuelo de mosca, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warmPale").circle(300, 180, 62, "warm");
    kit.path("M-10,380L80,260L170,350L270,240L400,372V470H-10Z", "bPale");
    kit.tone({
      ink: "b",
      line: [195, 260, 195, 470],
      start: 0,
      end: 0.6,
      within: "M-10,380L80,260L170,350L270,240L400,372V470H-10Z",
    });
    kit.box(-10, 458, 420, 400, "b");
    kit.tone({
      ink: "dark",
      line: [195, 470, 195, 760],
      start: 0,
      end: 0.85,
      opacity: 0.5,
      within: "M-10,458H410V860H-10Z",
    });
    kit.line("M20,492h70M300,486h80M250,640h90M30,620h60", "bPale", 6);
  },
  front: (kit, { turn }) => {
    kit.oval(186, 536, 172, 36, "bPale").oval(186, 536, 122, 24, "b");
    kit.at({ x: 196, y: 350, turn }, () => {
      const body =
        "M-24,190Q-120,60 -64,-70Q-20,-170 96,-186Q124,-186 120,-164Q108,-60 60,20Q20,96 30,180L70,236Q10,226 -8,214Q-40,230 -92,226Z";
      kit.path("M-74,-40Q-128,-46 -140,-2Q-124,34 -92,40Z", "aDeep").path("M60,10Q104,30 92,78Q64,84 40,64Z", "aDeep");
      kit.path(body, "a");
      kit.tone({ ink: "dark", line: [20, 40, -90, -20], start: 0, end: 0.8, opacity: 0.5, within: body });
      kit
        .path("M112,-130Q70,-30 34,30Q14,80 16,150Q-6,90 14,20Q56,-70 92,-140Z", "paper")
        .circle(66, -140, 16, "warm")
        .circle(68, -140, 7, "dark")
        .line("M34,-160Q-4,-120 26,-82M118,-164L92,-150", "dark", 6);
      kit.path("M14,-62Q-30,-50 -28,-10Q4,-14 22,-44Z", "aDeep");
      for (const [x, y, r] of [
        [-30, -70, 9],
        [-56, -20, 8],
        [-34, 20, 10],
        [-60, 50, 7],
        [-30, 84, 8],
        [-8, 40, 6],
        [-20, 130, 7],
        [-2, -104, 6],
      ] as const) {
        kit.circle(x, y, r, "dark");
      }
    });
    kit
      .path(leafPath(70, 520, 20, 440, 16), "paper")
      .path(leafPath(120, 516, 92, 420, 14), "paper")
      .path(leafPath(280, 518, 320, 430, 16), "paper")
      .path(leafPath(320, 530, 376, 480, 13), "paper")
      .circle(40, 410, 7, "paper")
      .circle(352, 420, 8, "paper")
      .line("M400,88Q352,140 338,196", "dark", 3)
      .path("M338,196q-16,2 -22,20q16,6 26,-6q10,10 22,4q-4,-18 -26,-18Z", "dark")
      .line("M336,210q2,18 -12,18", "dark", 4);
  },
});

const canoe = scene({
  focus: { x: 35, y: 190, size: 320 },
  pick: (random) => ({ turn: random.between(18, 34) }),
  alt: (_, { a, b }) => ({
    en: `A canoe from above with a backpack, a paddle and a fishing rod, in ${a.en} and ${b.en}.`,
    es: `Una canoa desde arriba con mochila, remo y caña de pescar, en ${a.es} y ${b.es}.`,
  }),
  back: (kit, { turn }) => {
    kit.ground("b");
    kit.tone({ ink: "dark", round: { x: 195, y: 360, from: 120, to: 500 }, start: 0, end: 0.8, opacity: 0.5 });
    kit.at({ x: 195, y: 350, turn }, () => {
      kit.path("M0,-330Q170,-60 0,330Q-170,-60 0,-330Z", "bDeep");
      kit.line("M0,-380Q190,-60 60,330M0,-380Q-190,-60 -60,330", "bPale", 6);
    });
    for (const [x, y, r] of [
      [326, 560, 42],
      [272, 620, 26],
      [44, 300, 30],
      [82, 254, 18],
    ] as const) {
      kit.path(`M${x},${y}L${x + r},${y - r * 0.3}A${r},${r} 0 1 1 ${x + r * 0.6},${y - r * 0.8}Z`, "a");
    }
  },
  front: (kit, { turn }) => {
    kit.at({ x: 195, y: 350, turn }, () => {
      const hull = "M0,-290Q150,-40 0,290Q-150,-40 0,-290Z";
      kit.path(hull, "a");
      kit.at({ x: 0, y: 0, scale: 0.86 }, () => {
        kit.path(hull, "warm");
        kit.tone({ ink: "a", line: [-20, 0, 80, 0], start: 0, end: 0.7, within: hull });
      });
      kit
        .line("M-50,-130H50M-66,-70H66M-64,110H64M-44,160H44", "aDeep", 8)
        .box(-66, -22, 132, 26, "aDeep", { round: 6 })
        .box(-40, 148, 80, 24, "aDeep", { round: 6 })
        .path("M-38,34Q-38,20 -20,20H22Q38,20 38,34V104Q38,118 22,118H-22Q-38,118 -38,104Z", "b")
        .box(-44, 8, 88, 24, "dark", { round: 12 })
        .box(-26, 66, 52, 38, "bDeep", { round: 6 })
        .line("M-14,32v28M14,32v28", "paper", 6);
      kit
        .line("M-150,-140L120,-40", "dark", 11)
        .path("M-150,-140Q-200,-182 -222,-166Q-226,-140 -160,-122Z", "paper")
        .line("M20,60L200,-150", "dark", 6)
        .line("M30,48l16,-18", "paper", 9);
    });
    kit.circle(330, 430, 15, "paper").path("M315,430a15,15 0 0 1 30,0Z", "a").ring(330, 432, 30, "bPale", 4);
  },
});

export const HIKING_FISHING: MotifFamily = {
  T59: {
    inks: ["hearth", "ochre", "marmalade"],
    scenes: [campsite, leap, canoe],
  },
};
