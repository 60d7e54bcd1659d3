import { disc, tabletop } from "../backdrops";
import { boxPath, leafPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";
import { bowl, steam } from "../props/household";

const loaf = scene({
  focus: { x: 30, y: 230, size: 330 },
  alt: (_, { a, b }) => ({
    en: `A sliced seeded loaf on a board with a corn cob, its ${b.en} husk folded back, on a ${a.en} table.`,
    es: `Un pan de semillas en rebanadas sobre una tabla, con una mazorca de hoja ${b.es}, en una mesa ${a.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    disc(kit, { x: 195, y: 300, r: 210, ink: "warm", dots: "b" });
    tabletop(kit, { y: 500, ink: "a" });
    kit.path(boxPath(14, 486, 362, 50, 20), "aDeep");
  },
  front: (kit) => {
    const bread = "M40,500V400Q20,320 100,312H260Q330,318 312,400V500Z";
    kit.path(bread, "warmDeep");
    kit.tone({ ink: "dark", line: [0, 320, 0, 500], start: 0, end: 0.75, within: bread, opacity: 0.5 });
    kit.line("M84,320l34,56M138,314l34,56M192,314l34,56M246,316l30,50", "dark", 6, { opacity: 0.6 });
    for (const [x, ink] of [
      [300, "aDeep"],
      [258, "warmDeep"],
    ] as const) {
      kit.path(`M${x - 60},506V420Q${x - 76},352 ${x - 24},348H${x + 24}Q${x + 76},352 ${x + 60},420V506Z`, ink);
      kit.path(`M${x - 48},496V418Q${x - 60},362 ${x - 22},360H${x + 22}Q${x + 60},362 ${x + 48},418V496Z`, "paper");
    }
    kit.times(16, () =>
      kit.oval(kit.random.between(222, 296), kit.random.between(380, 486), 4, 6, "dark", {
        turn: kit.random.between(0, 180),
        opacity: 0.7,
      }),
    );
    kit.at({ x: 110, y: 560, turn: 76 }, () => {
      const cob = "M0,-150Q46,-110 44,-20Q36,60 0,74Q-36,60 -44,-20Q-46,-110 0,-150Z";
      kit.path(cob, "warm");
      kit.inside(cob, () =>
        kit.times(40, (i) => kit.circle(-36 + (i % 5) * 18, -134 + Math.floor(i / 5) * 24, 7, "warmDeep")),
      );
      kit
        .path(leafPath(0, 96, -80, -70, 44), "b")
        .path(leafPath(0, 96, 76, -60, 44), "bDeep")
        .path(leafPath(0, 100, 0, -20, 40), "b");
    });
  },
});

const pancakes = scene({
  focus: { x: 45, y: 210, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A tall stack of buckwheat pancakes with syrup, ${a.en} berries and a ${b.en} sprig on top.`,
    es: `Una torre de tortitas de trigo sarraceno con sirope, bayas ${a.es} y una ramita ${b.es} encima.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", round: { x: 195, y: 360, from: 160, to: 430 }, start: 0, end: 0.9, opacity: 0.5 });
    kit.circle(195, 370, 200, "bPale");
    kit.box(-20, 600, 430, 290, "dark");
  },
  front: (kit) => {
    kit.oval(195, 570, 180, 42, "dark").oval(195, 560, 180, 40, "paper").oval(195, 556, 140, 28, "paperDeep");
    kit.times(6, (i) => {
      const [y, x] = [546 - i * 42, 195 + ([0, 8, -6, 5, -8, 2][i] ?? 0)];
      kit.path(boxPath(x - 124 + i * 3, y - 40, 248 - i * 6, 40, 20), i % 2 ? "warmDeep" : "aDeep");
      kit.path(boxPath(x - 118 + i * 3, y - 40, 236 - i * 6, 14, 7), "warm");
    });
    kit.oval(196, 298, 112, 26, "warmDeep");
    const syrup =
      "M96,300Q120,266 196,268Q280,268 300,302Q306,352 288,356Q272,350 274,326Q252,330 250,372Q244,410 228,406Q214,400 218,360Q214,330 186,332Q160,334 160,380Q156,440 140,438Q124,430 130,384Q132,340 112,330Q92,324 96,300Z";
    kit.path(syrup, "dark");
    kit.tone({ ink: "a", line: [96, 0, 300, 0], start: 0.8, end: 0, within: syrup, fine: true });
    for (const [x, y, ink] of [
      [160, 262, "a"],
      [206, 258, "b"],
      [242, 270, "a"],
      [186, 226, "a"],
      [224, 228, "bDeep"],
    ] as const)
      kit.circle(x, y, 26, ink).circle(x - 8, y - 8, 6, "paper");
    kit.path(leafPath(196, 214, 250, 150, 26), "b").path(leafPath(196, 214, 160, 150, 22), "bDeep");
  },
});

const riceBowl = scene({
  focus: { x: 40, y: 230, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A ${a.en} bowl heaped with rice, an egg, ${b.en} leaves and carrot, chopsticks across it and steam above.`,
    es: `Un cuenco ${a.es} con arroz, un huevo, hojas ${b.es} y zanahoria, palillos encima y vapor.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.tone({ ink: "a", round: { x: 195, y: 340, from: 150, to: 420 }, start: 0, end: 0.85 });
    tabletop(kit, { y: 540, ink: "dark", dots: "b" });
    kit.path("M20,560H370L400,700H-10Z", "b", { opacity: 0.75 });
  },
  front: (kit) => {
    kit.path("M66,420Q90,330 196,326Q300,330 326,420Z", "paper");
    kit.tone({
      ink: "b",
      line: [66, 0, 326, 0],
      start: 0,
      end: 0.5,
      fine: true,
      within: "M66,420Q90,330 196,326Q300,330 326,420Z",
    });
    kit
      .path(leafPath(120, 420, 60, 290, 44), "b")
      .path(leafPath(130, 420, 120, 272, 40), "bDeep")
      .path(leafPath(140, 420, 172, 300, 30), "b");
    kit.path("M240,420L270,300L306,310L300,420Z", "a").path("M280,420L324,322L350,340L330,420Z", "aDeep");
    kit
      .path("M156,420Q150,350 204,346Q262,350 254,420Z", "paper")
      .circle(206, 392, 27, "warm")
      .ring(206, 392, 27, "warmDeep", 4);
    bowl(kit, { x: 195, y: 584, scale: 1.86 }, "a", "paperDeep");
    kit.path("M60,470Q195,500 330,470L326,490Q195,520 64,490Z", "paper");
    kit.line("M20,388L392,330M28,408L396,360", "dark", 9);
    steam(kit, { x: 195, y: 300 }, "paper", 3, 130);
  },
});

export const GLUTEN_FREE: MotifFamily = {
  T18: { inks: ["clay", "tomato", "pine", "ochre"], scenes: [loaf, pancakes, riceBowl] },
};
