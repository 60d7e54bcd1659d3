import { hills } from "../backdrops";
import { polar } from "../geometry";
import { type MotifFamily, scene } from "../motif";

const bridge = scene({
  focus: { x: 50, y: 160, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A suspension bridge at dawn over a ${a.en} river, a ${b.en} sun behind its towers.`,
    es: `Un puente colgante al amanecer sobre un río ${a.es}, con un sol ${b.es} tras sus torres.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    kit.tone({ ink: "b", line: [0, -20, 0, 430], start: 0.7, end: 0 });
    kit.circle(258, 262, 92, "b");
    hills(kit, { y: 430, inks: ["bPale", "a"], step: 56 });
    kit.path("M-20,470Q70,452 150,470T410,462V488Q250,504 150,486T-20,490Z", "paper");
    kit.box(-20, 566, 430, 320, "aDeep");
    kit.tone({ ink: "a", line: [0, 566, 0, 800], start: 0.9, end: 0.2, within: "M-20,566H410V884H-20Z" });
    kit.times(5, (i) => kit.box(204 + i * 8, 588 + i * 22, 110 - i * 16, 8, "b"));
  },
  front: (kit) => {
    for (const x of [92, 300]) {
      kit.path(`M${x - 24},572L${x - 16},214L${x},168L${x + 16},214L${x + 24},572Z`, "dark");
      kit.path(
        `M${x - 8},300Q${x},258 ${x + 8},300V372H${x - 8}ZM${x - 9},404Q${x},362 ${x + 9},404V480H${x - 9}Z`,
        "warm",
      );
    }
    kit.line("M-30,330Q40,330 92,222Q196,570 300,222Q352,330 420,330", "dark", 6);
    kit.times(11, (i) => {
      const t = (i + 1) / 12;
      const [x, y] = [92 + 208 * t, 222 + 696 * t * (1 - t)];
      kit.line(`M${x},${y}V512`, "dark", 2.5);
    });
    kit.box(-20, 508, 430, 18, "dark").box(-20, 502, 430, 5, "b");
    kit.line("M40,190q10,-10 18,0q8,-10 18,0M70,156q8,-8 14,0q6,-8 14,0", "dark", 4);
  },
});

const umbrella = scene({
  focus: { x: 40, y: 190, size: 310 },
  alt: (_, { a, b }) => ({
    en: `Someone under a big ${a.en} umbrella in slanting rain, street lights glowing over ${b.en} puddles.`,
    es: `Alguien bajo un gran paraguas ${a.es} en plena lluvia, con farolas que brillan sobre charcos ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", round: { x: 80, y: 190, from: 80, to: 420 }, start: 0, end: 0.95, opacity: 0.55 });
    for (const [x, y, s] of [
      [72, 190, 1],
      [352, 240, 0.6],
    ] as const) {
      kit.line(`M${x},${y}V600`, "dark", 9 * s, { flat: true });
      kit.circle(x, y, 66 * s, "warm", { opacity: 0.3 }).circle(x, y, 28 * s, "warm");
    }
    kit.box(-20, 580, 430, 320, "bDeep");
    kit.oval(110, 622, 90, 12, "b").oval(300, 654, 110, 14, "b").oval(80, 700, 80, 12, "warm", { opacity: 0.6 });
  },
  front: (kit) => {
    kit.times(22, () => {
      const [x, y] = [kit.random.between(-10, 400), kit.random.between(60, 560)];
      kit.line(`M${x},${y}l-9,34`, "paper", 3, { opacity: 0.75 });
    });
    kit.path("M158,600L166,470Q170,420 214,414Q258,420 262,470L272,600Z", "dark");
    kit
      .path("M172,596H208L206,668H164ZM222,596H258L266,668H226Z", "dark")
      .path("M152,660H210V680H146ZM224,660H280V680H224Z", "aDeep");
    kit.circle(214, 384, 34, "skin").path("M180,380Q176,344 214,342Q252,344 250,384Q236,362 180,380Z", "dark");
    kit.line("M236,500L252,440V230", "paper", 6);
    const cover =
      "M48,372Q60,196 238,184Q384,206 388,372Q360,340 334,368Q304,338 272,366Q232,336 196,366Q162,338 124,370Q84,340 48,372Z";
    kit.path(cover, "a");
    kit.tone({ ink: "dark", line: [200, 200, 380, 340], start: 0, end: 0.8, within: cover, opacity: 0.5 });
    kit.line(
      "M238,186Q160,240 124,366M238,186Q214,260 196,362M238,186Q266,260 272,362M238,186Q316,240 334,364",
      "dark",
      4,
    );
    kit.line("M238,186V160", "dark", 8);
    kit.path("M222,440L262,452L254,500L222,496Z", "a");
  },
});

const bicycle = scene({
  focus: { x: 40, y: 250, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A ${a.en} bicycle with a basket of flowers leans by a book shop window under fir trees.`,
    es: `Una bicicleta ${a.es} con una cesta de flores, apoyada junto al escaparate de una librería ${b.es} bajo los abetos.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.tone({ ink: "b", line: [0, 0, 0, 320], start: 0.85, end: 0.1 });
    for (const [x, s] of [
      [40, 1],
      [116, 0.8],
      [352, 1.1],
      [286, 0.7],
    ] as const) {
      kit.at({ x, y: 300, scale: s }, () =>
        kit.path("M0,-230L52,-120H26L66,-40H30L80,60H-80L-30,-40H-66L-26,-120H-52Z", "bDeep"),
      );
    }
    kit.box(20, 270, 350, 330, "bDeep").box(44, 300, 302, 210, "warm");
    kit.tone({ ink: "a", line: [44, 300, 346, 510], start: 0.6, end: 0, within: "M44,300H346V510H44Z" });
    const books = ["a", "b", "dark", "paper", "aDeep", "b", "a", "bDeep"] as const;
    kit.times(22, (i) => {
      const h = kit.random.between(40, 74);
      kit.box(50 + i * 13.4, 418 - h, 11, h, books[i % 8] ?? "a");
    });
    kit.box(44, 418, 302, 8, "dark");
    kit.path("M10,258H380L366,306H24Z", "a");
    kit.times(6, (i) => kit.path(`M${40 + i * 56},258h28l${2 - i},48h-26Z`, "paper"));
    kit.box(-20, 600, 430, 290, "b");
  },
  front: (kit) => {
    for (const x of [100, 292]) {
      kit.ring(x, 556, 72, "dark", 9).ring(x, 556, 60, "paper", 3).circle(x, 556, 9, "dark");
      kit.times(8, (i) => {
        const [ex, ey] = polar(x, 556, 68, i * 45 + 12);
        kit.line(`M${x},556L${ex},${ey}`, "dark", 1.5);
      });
    }
    kit.line(
      "M100,556L150,446H258L188,560H100M150,446L188,560M258,446L292,556M140,420L150,446M258,446L250,404",
      "a",
      11,
    );
    kit.path("M112,408H174Q172,426 140,426Q116,424 112,408Z", "dark").line("M250,404Q290,392 292,424", "dark", 9);
    kit.ring(188, 560, 20, "dark", 8).line("M188,560L210,592M200,592H222", "dark", 7);
    kit.path("M264,420H342L330,482H276Z", "warmDeep").line("M268,440H338M272,460H334", "dark", 3);
    kit.times(5, (i) => {
      const x = 272 + i * 16;
      kit.circle(x, 404 - (i % 2) * 14, 15, i % 2 ? "a" : "paper").circle(x, 404 - (i % 2) * 14, 5, "warm");
    });
  },
});

export const PORTLAND: MotifFamily = {
  T07: { inks: ["fog", "hearth", "pine", "dusk"], scenes: [bridge, umbrella, bicycle] },
};
