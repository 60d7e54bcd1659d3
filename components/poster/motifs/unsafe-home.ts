import { starPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";

const phoneAndLamp = scene({
  focus: { x: 35, y: 180, size: 325 },
  pick: (random) => ({ turn: random.between(-6, 6) }),
  alt: (_, { a, b }) => ({
    en: `A phone with a kind message lies under a warm lamp, in ${a.en} and ${b.en}.`,
    es: `Un móvil con un mensaje amable bajo una lámpara cálida, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", round: { x: 130, y: 330, from: 100, to: 400 }, start: 0, end: 0.85, opacity: 0.55 });
    kit.path("M78,252H206L330,560H-60Z", "warm", { opacity: 0.55 });
    kit.box(-10, 540, 420, 320, "aDeep").box(-10, 540, 420, 18, "dark");
  },
  front: (kit, { turn }) => {
    kit.line("M140,260V520", "dark", 13).path("M84,546Q84,510 140,510Q196,510 196,546Z", "dark");
    const shade = "M98,122H182L226,264H54Z";
    kit.path(shade, "warm");
    kit.tone({ ink: "a", line: [140, 240, 140, 110], start: 0, end: 0.8, within: shade });
    kit.line("M56,262H224", "warmDeep", 9).line("M188,264V318", "paper", 3).circle(188, 324, 7, "paper");
    kit.at({ x: 274, y: 396, turn: 6 + turn }, () => {
      kit.box(-78, -150, 156, 302, "dark", { round: 26 });
      const screen = "M-64,-132H64V132H-64Z";
      kit.path(screen, "bPale");
      kit.tone({ ink: "b", line: [0, -60, 0, 150], start: 0, end: 0.7, within: screen });
      kit
        .path(
          "M-50,-108H30Q42,-108 42,-96V-60Q42,-48 30,-48H-26L-44,-30V-48H-50Q-56,-48 -56,-58V-98Q-56,-108 -50,-108Z",
          "paper",
        )
        .line("M-40,-88H26M-40,-68H4", "a", 7);
      kit.path("M50,-14H-14Q-26,-14 -26,-2V34Q-26,46 -14,46H28L46,62V46H50Q56,46 56,36V-4Q56,-14 50,-14Z", "a");
      kit.path("M15,38Q-12,20 -2,4Q8,-6 15,8Q22,-6 32,4Q42,20 15,38Z", "warm");
      kit.box(-48, 84, 96, 26, "paper", { round: 13 });
    });
    kit
      .path("M20,546Q20,474 24,466H76Q80,474 80,546Z", "paper")
      .line("M78,482q24,-2 22,20q-2,20 -24,18", "paper", 8)
      .line("M36,450q-8,-14 0,-28M58,450q-8,-14 0,-28", "bPale", 6);
  },
});

const packedBag = scene({
  focus: { x: 5, y: 260, size: 370 },
  pick: (random) => ({ ajar: random.between(0, 26) }),
  alt: (_, { a, b }) => ({
    en: `A packed bag and a coat wait beside a door that lets in light, in ${a.en} and ${b.en}.`,
    es: `Una bolsa lista y un abrigo esperan junto a una puerta por la que entra luz, en ${a.es} y ${b.es}.`,
  }),
  back: (kit, { ajar }) => {
    kit.ground("b");
    kit.tone({ ink: "dark", line: [390, 60, 60, 560], start: 0.1, end: 0.7, opacity: 0.5 });
    kit.box(-10, 570, 420, 290, "bDeep").box(166, 110, 196, 462, "dark").box(182, 126, 164, 446, "warm");
    kit.tone({ ink: "a", line: [330, 140, 190, 520], start: 0.5, end: 0, within: "M182,126H346V572H182Z" });
    kit.path("M182,572H346L300,860H-60Z", "warm").circle(286, 230, 44, "paper");
    kit.path("M182,572V470q40,-30 82,-10q50,-30 82,0V572Z", "bPale");
    kit.path(`M346,126V572L${270 + ajar},634V92Z`, "a");
    kit.tone({
      ink: "dark",
      line: [260, 0, 350, 0],
      start: 0.8,
      end: 0,
      opacity: 0.5,
      within: `M346,126V572L${270 + ajar},634V92Z`,
    });
    kit.circle(286 + ajar, 380, 12, "warm").circle(286 + ajar, 380, 5, "dark");
  },
  front: (kit) => {
    kit.box(14, 156, 128, 22, "dark", { round: 8 }).line("M48,178v22M106,178v22", "dark", 11);
    const coat =
      "M30,210Q46,192 62,196L76,214L92,196Q112,196 122,214L140,430Q120,444 104,438L100,330V460H52V330L46,436Q30,442 16,430Z";
    kit.path(coat, "a");
    kit.tone({ ink: "dark", line: [60, 0, 140, 0], start: 0, end: 0.8, opacity: 0.45, fine: true, within: coat });
    kit
      .path("M62,196L76,252L60,232ZM92,196L76,252L94,232Z", "aDeep")
      .line("M76,252V456", "aDeep", 5)
      .circle(86, 300, 6, "warm")
      .circle(86, 350, 6, "warm")
      .circle(86, 400, 6, "warm");
    kit.line("M116,500V462Q116,444 134,444H178Q196,444 196,462V500", "dark", 13);
    const bag = "M60,520Q60,492 92,492H220Q252,492 252,520V600Q252,622 230,622H82Q60,622 60,600Z";
    kit.path(bag, "paper");
    kit.tone({ ink: "a", line: [120, 0, 260, 0], start: 0, end: 0.6, within: bag });
    kit
      .line("M60,536H252", "dark", 6)
      .box(142, 526, 28, 22, "warm", { round: 4 })
      .line("M92,492V622M220,492V622", "aDeep", 11);
    kit
      .path("M196,566h34v36h-34Z", "a")
      .line("M252,520q34,6 40,52", "dark", 7)
      .ring(294, 584, 12, "warm", 6)
      .line("M294,596v30M294,612h10", "warm", 7);
  },
});

const porch = scene({
  focus: { x: 30, y: 190, size: 330 },
  pick: (random) => ({ moonX: random.between(70, 130) }),
  alt: (_, { a, b }) => ({
    en: `A house with its porch light on, at the end of a path under the stars, in ${a.en} and ${b.en}.`,
    es: `Una casa con la luz del porche encendida, al final de un camino bajo las estrellas, en ${a.es} y ${b.es}.`,
  }),
  back: (kit, { moonX }) => {
    kit.ground("bDeep");
    kit.tone({ ink: "b", line: [195, 60, 195, 460], start: 0, end: 0.9 });
    kit.path(`M${moonX + 8},130A40,40 0 1 0 ${moonX + 40},180A34,34 0 0 1 ${moonX + 8},130Z`, "paper");
    kit.times(11, () =>
      kit.path(starPath(kit.random.between(16, 374), kit.random.between(70, 300), kit.random.between(4, 10)), "warm"),
    );
    kit.path("M-10,470q50,-60 110,-20q60,-40 100,0q60,-50 110,-6q50,-30 90,6V860H-10Z", "dark");
  },
  front: (kit) => {
    kit.path("M-10,520Q195,470 400,520V860H-10Z", "b");
    kit.tone({
      ink: "dark",
      line: [195, 520, 195, 760],
      start: 0,
      end: 0.85,
      opacity: 0.55,
      within: "M-10,520Q195,470 400,520V860H-10Z",
    });
    kit.path("M174,520H246Q236,600 300,660T330,860H20Q40,700 130,640Q190,590 174,520Z", "warmPale");
    const wall = "M74,338H330V524H74Z";
    kit.box(286, 208, 36, 90, "aDeep").path(wall, "a").path("M40,344L202,196L364,344Z", "aDeep");
    kit.tone({ ink: "dark", line: [300, 340, 60, 540], start: 0, end: 0.7, opacity: 0.45, within: wall });
    kit.tone({ ink: "warm", round: { x: 210, y: 396, from: 20, to: 130 }, start: 0.9, end: 0, within: wall });
    kit
      .circle(202, 284, 26, "warm")
      .line("M202,258V310M176,284H228", "aDeep", 5)
      .box(96, 380, 64, 74, "warm")
      .line("M128,380V454M96,417H160", "paper", 6)
      .box(260, 380, 54, 74, "warm")
      .line("M287,380V454M260,417H314", "paper", 6)
      .box(174, 390, 72, 134, "dark")
      .box(184, 400, 52, 124, "warm")
      .path("M236,400V524L214,540V416Z", "b")
      .circle(220, 476, 5, "warm")
      .path("M150,370H270L290,392H130Z", "paper")
      .line("M142,392V524M278,392V524", "paper", 9)
      .box(120, 520, 180, 18, "paper", { round: 4 });
    kit.circle(210, 374, 14, "warm").line("M210,346v-8M188,354l-6,-6M232,354l6,-6", "warm", 4);
    kit.path("M30,540q0,-34 30,-34q10,-22 34,-12q28,6 26,46ZM292,540q-2,-36 26,-40q26,-12 38,12q24,4 20,28Z", "bDeep");
  },
});

export const UNSAFE_HOME: MotifFamily = {
  T45: { inks: ["hearth", "plum", "dusk"], scenes: [phoneAndLamp, packedBag, porch] },
};
