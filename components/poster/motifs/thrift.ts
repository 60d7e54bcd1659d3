import { disc } from "../backdrops";
import { boxPath } from "../geometry";
import type { Kit, Place } from "../kit";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";

function priceTag(kit: Kit, place: Place, paper: Ink = "paper"): void {
  kit.at(place, () => {
    kit.path("M-26,-40L0,-62L26,-40V44H-26Z", paper).circle(0, -40, 6, "dark");
    kit.line("M-12,-6H12M-12,12H8", "dark", 5).line("M0,-42Q14,-80 -4,-98", "dark", 3);
  });
}

const COAT = "M150,262L70,306L34,560L92,572L112,440L104,700L286,700L278,440L298,572L356,560L320,306L240,262L195,330Z";

const coat = scene({
  focus: { x: 30, y: 160, size: 340 },
  alt: (_, { a }) => ({
    en: `A long ${a.en} wool coat on a hanger, with a cream collar and a price tag.`,
    es: `Un abrigo largo de lana ${a.es} en una percha, con cuello claro y una etiqueta de precio.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    disc(kit, { x: 195, y: 390, r: 238, ink: "bPale", dots: "b" });
    kit.box(-20, 142, 430, 18, "dark");
  },
  front: (kit) => {
    kit.line("M195,232q0,-22 14,-32q18,-16 2,-40q-18,-14 -30,6", "dark", 9);
    kit.path("M195,226L300,286L90,286Z", "dark").path(COAT, "a");
    kit.tone({ ink: "dark", line: [180, 0, 340, 60], start: 0, end: 0.85, within: COAT, opacity: 0.55 });
    kit.path("M150,262L195,330L240,262L262,330L195,430L128,330Z", "dark");
    kit.path("M150,262L195,330L172,372L128,330Z", "warm").path("M240,262L195,330L218,372L262,330Z", "warm");
    for (const y of [450, 510, 570]) kit.circle(195, y, 10, "warm").circle(195, y, 3, "dark");
    kit.box(122, 540, 52, 12, "dark").box(216, 540, 52, 12, "dark").line("M195,430V700", "dark", 3);
    priceTag(kit, { x: 280, y: 430, turn: -16, scale: 1.1 });
  },
});

const rail = scene<{ order: number }>({
  focus: { x: 40, y: 200, size: 310 },
  pick: (random) => ({ order: random.below(4) }),
  alt: (_, { a, b }) => ({
    en: `A full clothes rail: ${a.en} and ${b.en} sleeves in stripes, checks and dots, one price tag swinging.`,
    es: `Un perchero lleno: mangas ${a.es} y ${b.es} con rayas, cuadros y lunares, y una etiqueta que cuelga.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.tone({ ink: "b", line: [0, 640, 0, 160], start: 0.8, end: 0 });
    kit.box(-20, 640, 430, 250, "dark");
    kit.path("M30,640L60,180H72L52,640ZM360,640L330,180H318L338,640Z", "dark");
  },
  front: (kit, { order }) => {
    const inks = ["a", "warm", "dark", "b", "paper", "aDeep", "bDeep"] as const;
    kit.times(6, (i) => {
      const x = 52 + i * 54;
      const ink = inks[(i + order) % 7] ?? "a";
      const mark = ink === "paper" || ink === "warm" ? "a" : "paper";
      const drop = 560 + ((i * 37 + order * 21) % 64);
      const d = `M${x + 16},232Q${x - 10},240 ${x - 22},272L${x - 34},${drop}H${x + 66}L${x + 54},272Q${x + 42},240 ${x + 16},232Z`;
      kit.line(`M${x + 16},236V214q-12,-4 -8,-18q8,-14 18,0`, "dark", 5);
      kit.path(d, ink);
      kit.inside(d, () => {
        if (i % 3 === 0)
          kit.times(8, (j) => kit.line(`M${x - 40},${300 + j * 44}h120`, mark, 12, { flat: true, opacity: 0.8 }));
        if (i % 3 === 1)
          kit.times(4, (j) => kit.line(`M${x - 24 + j * 26},230V660`, mark, 6, { flat: true, opacity: 0.7 }));
        if (i % 3 === 2)
          kit.times(12, (j) =>
            kit.circle(x - 14 + (j % 3) * 30, 290 + Math.floor(j / 3) * 80 + (j % 2) * 30, 9, mark, { opacity: 0.8 }),
          );
      });
      kit.line(`M${x + 58},280L${x + 68},${drop - 8}`, "dark", 5, { opacity: 0.5 });
    });
    kit.box(-20, 182, 430, 18, "a");
    priceTag(kit, { x: 214, y: 380, turn: 12, scale: 1.25 });
  },
});

const jumpers = scene({
  focus: { x: 40, y: 210, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A stack of folded jumpers in ${a.en} and ${b.en} patterns, a price tag pinned to the top one.`,
    es: `Una pila de jerséis doblados con dibujos ${a.es} y ${b.es}, con una etiqueta prendida en el de arriba.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.tone({ ink: "b", round: { x: 195, y: 340, from: 130, to: 420 }, start: 0, end: 0.85 });
    kit.box(-20, 590, 430, 300, "dark");
  },
  front: (kit) => {
    const folds = ["b", "paper", "a", "dark", "aDeep"] as const;
    folds.forEach((ink, i) => {
      const [y, shift] = [510 - i * 78, [0, -10, 12, -4, 6][i] ?? 0];
      const d = boxPath(56 + shift, y, 280 - i * 6, 82, 36);
      kit.path(d, ink);
      kit.inside(d, () => {
        const mark = ink === "paper" ? "a" : ink === "dark" ? "warm" : "paper";
        if (i === 0) kit.times(10, (j) => kit.path(`M${40 + j * 34},${y + 60}l17,-40l17,40Z`, mark));
        if (i === 1) kit.line(`M40,${y + 26}h320M40,${y + 54}h320`, mark, 14, { flat: true });
        if (i === 2) kit.times(12, (j) => kit.circle(64 + j * 26, y + 28 + (j % 2) * 28, 9, mark));
        if (i === 3) kit.line(`M40,${y + 40}${"l14,-22l14,22".repeat(11)}`, mark, 8);
        if (i === 4) kit.times(9, (j) => kit.line(`M${60 + j * 32},${y}q18,20 0,41t0,41`, "a", 7));
        kit.tone({ ink: "dark", line: [200, 0, 350, 0], start: 0, end: 0.7, within: d, opacity: 0.5 });
      });
      kit.line(`M${70 + shift},${y + 42}h${46}`, "dark", 4, { opacity: 0.6 });
    });
    kit.path("M150,202Q196,172 250,202Q240,232 200,236Q160,232 150,202Z", "dark");
    priceTag(kit, { x: 300, y: 330, turn: -14, scale: 1.2 });
  },
});

export const THRIFT: MotifFamily = {
  T08: { inks: ["moss", "marmalade", "plum", "fern"], scenes: [coat, rail, jumpers] },
};
