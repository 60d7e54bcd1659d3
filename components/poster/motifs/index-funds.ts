import { leafPath, polar, ringSlicePath } from "../geometry";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";

const climb = scene({
  focus: { x: 35, y: 190, size: 325 },
  readsOneWay: true,
  pick: (random) => ({ rise: Array.from({ length: 7 }, (_, i) => 60 + i * 42 + random.between(-34, 34)) }),
  alt: (_, { a, b }) => ({
    en: `Bars climb in small steps while one slow line runs through them all, in ${a.en} and ${b.en}.`,
    es: `Unas barras suben poco a poco y una sola línea las recorre todas, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper").circle(300, 210, 120, "warm");
    kit.tone({ ink: "b", line: [195, 540, 195, 60], start: 0, end: 0.6 });
    kit.times(6, (i) => kit.line(`M0,${160 + i * 76}H390`, "bPale", 3, { printOnly: true }));
    kit.box(-10, 548, 420, 310, "dark");
  },
  front: (kit, { rise }) => {
    rise.forEach((height, i) => {
      const bar = `M${14 + i * 53},${548 - height}h44V548h-44Z`;
      const ink: Ink = i % 2 ? "b" : "a";
      kit.path(bar, ink);
      if (i % 2 === 0) kit.tone({ ink: "dark", line: [0, 300, 0, 560], start: 0, end: 0.7, opacity: 0.5, within: bar });
    });
    const points = rise.map((_, i) => [36 + i * 53, 470 - i * 44 - (i % 2) * 10] as const);
    kit.line(`M${points.map((point) => point.join(",")).join("L")}`, "dark", 10);
    for (const [x, y] of points) kit.circle(x, y, 12, "warm").circle(x, y, 5, "dark");
  },
});

const coinTree = scene({
  focus: { x: 40, y: 190, size: 320 },
  alt: (_, { a, b }) => ({
    en: `A small tree grows from a stack of coins, in ${a.en} and ${b.en}.`,
    es: `Un árbol pequeño crece de una pila de monedas, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warmPale").circle(195, 270, 178, "bPale");
    kit.tone({ ink: "b", line: [80, 120, 320, 500], start: 0, end: 0.8 });
    kit.box(-10, 560, 420, 300, "aDeep");
  },
  front: (kit) => {
    kit.line(
      "M195,440Q186,340 196,200M194,350Q150,320 128,280M196,310Q240,290 262,244M195,260Q170,240 160,206",
      "dark",
      11,
    );
    const leaves: readonly (readonly [number, number, number])[] = [
      [196, 204, -90],
      [196, 216, -40],
      [194, 216, -140],
      [128, 284, -160],
      [130, 284, -110],
      [134, 300, 150],
      [262, 248, -20],
      [260, 250, -75],
      [252, 270, 30],
      [160, 210, -170],
      [162, 210, -100],
      [190, 350, 10],
      [196, 320, -180],
    ];
    leaves.forEach(([x, y, angle], i) => {
      const [tx, ty] = polar(x, y, 74, angle);
      kit.path(leafPath(x, y, tx, ty, 34), i % 3 === 0 ? "bDeep" : "b");
      kit.line(`M${x},${y}L${(x + tx) / 2},${(y + ty) / 2}`, "dark", 3);
    });
    const widths = [118, 112, 120, 114];
    widths.forEach((w, i) => {
      const [x, y] = [195 + (i % 2 ? 6 : -5), 546 - i * 34];
      const side = `M${x - w},${y - 22}V${y}A${w},26 0 0 0 ${x + w},${y}V${y - 22}Z`;
      kit.path(side, "a");
      kit.tone({ ink: "dark", line: [x - 20, 0, x + w, 0], start: 0, end: 0.8, opacity: 0.5, within: side });
      kit.oval(x, y - 22, w, 26, i === 3 ? "warm" : "aDeep");
    });
    kit.oval(201, 422, 84, 15, "warmDeep").path("M170,424Q196,380 222,424Z", "dark");
  },
});

const basket = scene({
  focus: { x: 15, y: 150, size: 365 },
  pick: (random) => ({ start: random.between(0, 60) }),
  alt: (_, { a, b }) => ({
    en: `A round basket holds many slices of one big pie chart, in ${a.en} and ${b.en}.`,
    es: `Una cesta redonda reúne muchas porciones de un gran gráfico circular, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.tone({ ink: "b", line: [195, 60, 195, 620], start: 0.8, end: 0 });
    kit.box(-10, 560, 420, 300, "b").box(-10, 560, 420, 16, "dark");
  },
  front: (kit, { start }) => {
    const inks: readonly Ink[] = ["a", "warm", "b", "paper", "aDeep", "warmDeep", "bDeep", "a", "paper", "b"];
    const shares = [58, 26, 44, 34, 52, 20, 40, 30, 22, 34];
    let angle = start;
    shares.forEach((share, i) => {
      const slice = ringSlicePath(195, 290, 0, 160, angle, angle + share);
      kit.path(slice, inks[i] ?? "a");
      if (i % 3 === 0)
        kit.tone({
          ink: "dark",
          round: { x: 195, y: 290, from: 40, to: 170 },
          start: 0,
          end: 0.7,
          opacity: 0.5,
          within: slice,
        });
      angle += share;
    });
    const body = "M40,396H350L326,552Q322,568 306,568H84Q68,568 64,552Z";
    kit.path(body, "warm");
    kit.inside(body, () => {
      kit.times(8, (i) => kit.line(`M${52 + i * 41},396L${70 + i * 36},568`, "warmDeep", 15));
      kit.times(3, (row) =>
        kit.times(9, (i) => {
          kit.box(34 + i * 41 + (row % 2) * 20, 430 + row * 42, 24, 18, "aDeep", { round: 6 });
        }),
      );
    });
    kit.box(28, 380, 334, 32, "a", { round: 14 }).line("M48,396H342", "warm", 4);
  },
});

export const INDEX_FUNDS: MotifFamily = {
  T51: {
    inks: ["moss", "dusk", "hearth"],
    scenes: [climb, coinTree, basket],
  },
};
