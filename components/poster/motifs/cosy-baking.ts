import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";

const steam = (kit: Kit, x: number, y: number) => kit.line(`M${x},${y}q-18,-30 0,-60t0,-60`, "paper", 12);

const layerCake = scene({
  focus: { x: 15, y: 160, size: 360 },
  pick: (random) => ({ berries: 5 + random.below(3) }),
  alt: (_, { a, b }) => ({
    en: `A layer cake with dripping icing and berries on a stand, in ${a.en} and ${b.en}.`,
    es: `Una tarta de capas con glaseado y frutos rojos sobre su soporte, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.times(6, (i) => kit.box(-4 + i * 72, -10, 34, 560, "paper", { printOnly: true }));
    kit.tone({ ink: "b", line: [195, 40, 195, 560], start: 0, end: 0.7 });
    kit.path("M-10,556H400V844H-10Z", "b");
    kit.times(9, (i) => kit.path(`M${-20 + i * 48},556a24,26 0 0 0 48,0Z`, "paper"));
  },
  front: (kit, { berries }) => {
    const cake = "M72,262H318V458Q318,474 300,474H90Q72,474 72,458Z";
    kit
      .path("M164,486H226L244,560H146Z", "paper")
      .path("M36,470H354Q352,502 300,502H90Q38,502 36,470Z", "paper")
      .path(cake, "a");
    kit.tone({ ink: "dark", line: [180, 0, 330, 0], start: 0, end: 0.8, opacity: 0.45, within: cake });
    kit
      .path("M72,352q20,16 41,0t41,0t41,0t41,0t41,0t41,0V378q-20,16 -41,0t-41,0t-41,0t-41,0t-41,0t-41,0Z", "paper")
      .path("M72,424q20,16 41,0t41,0t41,0t41,0t41,0t41,0V446q-20,16 -41,0t-41,0t-41,0t-41,0t-41,0t-41,0Z", "warm")
      .path(
        "M60,260Q60,224 106,220H284Q330,224 330,260V300q0,16 -14,16t-14,-16q0,-12 -13,-12t-13,14v30q0,16 -15,16t-15,-16v-34q0,-12 -13,-12t-13,12v8q0,14 -14,14t-14,-14v-10q0,-12 -14,-12t-14,14v44q0,16 -15,16t-15,-16v-46q0,-12 -13,-12t-13,12v14q0,14 -14,14t-14,-16Z",
        "warm",
      );
    kit.times(berries, (i, share) => {
      const [x, y] = [100 + share * 190, 212 - Math.sin(share * Math.PI) * 26];
      kit.circle(x, y, 25, i % 2 ? "a" : "aDeep").circle(x - 8, y - 8, 5, "paper");
      kit.line(`M${x + 4},${y - 22}q4,-18 ${i % 2 ? 16 : -12},-28`, "dark", 4);
    });
    kit.path("M195,158q-6,-34 30,-44q10,30 -30,44ZM195,158q2,-30 -26,-38q-10,26 26,38Z", "b");
  },
});

const mixing = scene({
  focus: { x: 5, y: 190, size: 380 },
  pick: (random) => ({ whisk: random.between(16, 30) }),
  alt: (_, { a, b }) => ({
    en: `A mixing bowl with a whisk, eggs and a dusting of flour, in ${a.en} and ${b.en}.`,
    es: `Un bol con varillas, huevos y un poco de harina, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("a");
    kit.tone({ ink: "dark", line: [195, 500, 195, 40], start: 0, end: 0.7, opacity: 0.5 });
    kit.times(24, (i) => {
      kit.circle(kit.random.between(10, 380), kit.random.between(110, 420), 2 + (i % 4) * 1.6, "paper");
    });
    kit.path("M-10,520Q195,486 400,520V860H-10Z", "warm");
    kit.tone({ ink: "a", line: [195, 540, 195, 800], start: 0, end: 0.7, within: "M-10,520Q195,486 400,520V860H-10Z" });
  },
  front: (kit, { whisk }) => {
    const bowl = "M38,322A157,34 0 0 0 352,322Q350,470 262,530H128Q40,470 38,322Z";
    kit.at({ x: 218, y: 274, turn: whisk }, () => {
      kit
        .line("M0,-40V-190", "dark", 24)
        .line("M0,-164V-188", "b", 24)
        .line("M0,-50Q-60,0 -30,60M0,-50Q60,0 30,60M0,-50Q-24,10 -8,66M0,-50Q24,10 8,66", "paperDeep", 6);
    });
    kit
      .oval(195, 322, 157, 34, "bDeep")
      .path("M60,328Q100,282 150,304Q196,272 244,302Q300,284 332,328Q270,362 195,356Q120,362 60,328Z", "warmPale")
      .line("M110,326q34,-18 66,0t66,0t44,-6", "warmDeep", 6)
      .path(bowl, "b");
    kit.tone({ ink: "dark", line: [180, 0, 350, 60], start: 0, end: 0.8, opacity: 0.45, within: bowl });
    kit
      .path("M38,330A157,34 0 0 0 352,330Q350,362 345,386A152,32 0 0 1 45,386Q40,362 38,330Z", "paper")
      .path("M134,530H256L246,552H144Z", "bDeep");
    kit.oval(60, 538, 40, 50, "paper", { turn: 30 }).oval(332, 546, 38, 48, "paper", { turn: -16 });
  },
});

const oven = scene({
  focus: { x: 40, y: 190, size: 320 },
  readsOneWay: true,
  pick: (random) => ({ knob: random.between(-50, 50) }),
  alt: (_, { a, b }) => ({
    en: `Two round loaves rise behind the glowing window of an oven, in ${a.en} and ${b.en}.`,
    es: `Dos hogazas redondas suben tras la puerta iluminada del horno, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", line: [0, 120, 390, 700], start: 0.1, end: 0.8, opacity: 0.5 });
    kit.box(16, 96, 358, 700, "paper", { round: 18 });
    kit.tone({ ink: "b", line: [200, 0, 400, 0], start: 0, end: 0.5, within: "M16,96H374V796H16Z" });
    kit.box(36, 214, 318, 340, "dark", { round: 18 });
  },
  front: (kit, { knob }) => {
    kit.times(4, (i) => {
      const x = 78 + i * 50;
      kit.circle(x, 146, 19, i === 3 ? "a" : "dark");
      kit.line(`M${x},146v-13`, "paper", 5, { turn: i % 2 ? knob : -knob / 2, pivot: [x, 146] });
    });
    kit.box(280, 124, 70, 44, "dark", { round: 6 }).line("M294,138v16M306,138h12v16M330,138h6M330,154h6", "warm", 5);
    kit.line("M56,192H334", "aDeep", 16);
    const window = "M58,250Q58,236 72,236H318Q332,236 332,250V516Q332,530 318,530H72Q58,530 58,516Z";
    kit.path(window, "aDeep");
    kit.tone({ ink: "warm", round: { x: 195, y: 400, from: 70, to: 220 }, start: 0.95, end: 0.1, within: window });
    kit.inside(window, () => {
      kit.line("M50,462H340M50,482H340M84,462v20M140,462v20M195,462v20M250,462v20M306,462v20", "dark", 6);
      const loaf = "M-92,60Q-106,-24 -46,-52Q0,-74 46,-52Q106,-24 92,60Q0,74 -92,60Z";
      for (const [x, scale] of [
        [134, 0.84],
        [262, 0.94],
      ] as const) {
        kit.at({ x, y: 404, scale }, () => {
          kit.path(loaf, "a");
          kit.tone({ ink: "dark", line: [0, -30, 20, 70], start: 0, end: 0.8, opacity: 0.5, fine: true, within: loaf });
          kit.path(
            "M-60,-6Q-30,-52 -4,-50Q-36,-24 -44,10ZM-16,2Q10,-50 40,-44Q8,-20 2,18ZM34,10Q56,-30 76,-22Q56,0 52,22Z",
            "warmPale",
          );
        });
      }
      kit.line("M90,250L64,300M124,244L70,352", "paper", 8);
    });
    kit.path("M250,548Q246,500 276,498H342Q366,500 366,530V640Q362,668 306,668Q254,668 250,640Z", "a");
    kit.path("M262,560Q232,548 226,584Q228,616 262,610Z", "a").box(248, 640, 120, 34, "b", { round: 8 });
    kit.line("M276,520L340,610M306,510L350,572M262,556L320,630M340,520L270,610M350,556L300,630", "aDeep", 4);
    steam(kit, 70, 90);
    steam(kit, 118, 80);
  },
});

export const COSY_BAKING: MotifFamily = {
  T56: {
    inks: ["berry", "marmalade", "tomato"],
    scenes: [layerCake, mixing, oven],
  },
};
