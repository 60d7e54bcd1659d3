import { hills, rays } from "../backdrops";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";
import type { HeadCoverName } from "../props/heads";
import { balloon, bunting, confettiStrips } from "../props/party";
import { head } from "../props/people";
import { drum } from "../props/sound";

const CROWD: readonly (readonly [number, number, number, HeadCoverName, Ink, Ink, Ink])[] = [
  [40, 420, 0.6, "curls", "skin", "dark", "b"],
  [118, 396, 0.64, "wrap", "skinDeep", "b", "warm"],
  [202, 410, 0.62, "crop", "skinPale", "aDeep", "a"],
  [284, 394, 0.66, "long", "skin", "dark", "bDeep"],
  [360, 416, 0.6, "cap", "skinDeep", "dark", "warm"],
  [74, 486, 0.82, "bun", "skinPale", "dark", "a"],
  [196, 498, 0.86, "cloud", "skinDeep", "dark", "warm"],
  [320, 490, 0.84, "scarf", "skin", "b", "aDeep"],
];

const CHEST = "M-30,60Q-96,76 -104,160V420H104V160Q96,76 30,60Z";

const street = scene({
  focus: { x: 45, y: 180, size: 300 },
  alt: (_, { a, b }) => ({
    en: `A street crowd under three lines of bunting in ${a.en} and ${b.en}, the sun behind them.`,
    es: `Una multitud en la calle bajo tres líneas de banderines ${a.es} y ${b.es}, con el sol detrás.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    rays(kit, { x: 195, y: 350, count: 16, ink: "paper", opacity: 0.55 });
    kit.path("M-20,120L96,190V884H-20ZM410,90L300,180V884H410Z", "b");
    kit.tone({
      ink: "dark",
      line: [0, 100, 0, 560],
      start: 0.7,
      end: 0,
      within: "M-20,120L96,190V884H-20ZM410,90L300,180V884H410Z",
      opacity: 0.5,
    });
    kit.times(8, (i) => {
      const [x, y] = [i % 2 ? 326 : 22, 210 + Math.floor(i / 2) * 74];
      kit.box(x, y, 40, 48, i % 3 ? "bDeep" : "warm");
    });
    kit.circle(195, 336, 76, "a");
  },
  front: (kit) => {
    bunting(kit, [-20, 96, 410, 150], { sag: 70, inks: ["a", "paper", "dark", "b"] });
    bunting(kit, [-20, 240, 410, 178], { sag: 76, inks: ["paper", "a", "bDeep", "a"] });
    CROWD.forEach(([x, y, scale, cover, skin, hair, top], i) => {
      if (i === 5) {
        kit.line("M128,560Q116,440 140,330", "skinDeep", 24).line("M268,560Q284,450 258,352", "skin", 24);
        kit
          .path("M96,336Q140,256 184,336Q140,306 96,336Z", "paper")
          .path("M214,360Q258,282 302,360Q258,330 214,360Z", "a");
      }
      kit.at({ x, y, scale }, () => {
        kit.path(CHEST, top);
        kit.tone({ ink: "dark", line: [-40, 0, 104, 0], start: 0, end: 0.7, opacity: 0.5, within: CHEST });
        head(kit, { x: 0, y: 0 }, { cover, skin, hair, trim: "paper" });
      });
    });
  },
});

const balloons = scene({
  focus: { x: 45, y: 130, size: 310 },
  fit: { x: 39, y: 120, scale: 0.8 },
  alt: (_, { a, b }) => ({
    en: `A bunch of balloons, ${a.en}, ${b.en} and yellow, tied to a park bench on a hill.`,
    es: `Un ramo de globos, ${a.es}, ${b.es} y amarillos, atado a un banco del parque en una colina.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    kit.tone({ ink: "b", line: [0, -20, 0, 420], start: 0.7, end: 0 });
    hills(kit, { y: 500, inks: ["bPale", "bDeep", "dark"], step: 46 });
  },
  front: (kit) => {
    const spots = [
      [118, 296, "b"],
      [270, 286, "aDeep"],
      [196, 220, "warm"],
      [150, 372, "a"],
      [240, 378, "b"],
      [196, 330, "a"],
    ] as const;
    for (const [x, y] of spots) kit.line(`M${x},${y}Q${x},470 196,520`, "dark", 3);
    for (const [x, y, ink] of spots) balloon(kit, { x, y, turn: (x - 196) * 0.12, scale: 1.02 }, ink);
    kit.box(70, 520, 250, 14, "a").box(70, 544, 250, 14, "a").box(58, 572, 274, 16, "aDeep");
    kit.line("M92,516V640M298,516V640", "dark", 10, { flat: true });
    kit.path("M186,512L170,546L196,530L222,546L206,512Z", "warm");
  },
});

const bassDrum = scene({
  focus: { x: 45, y: 220, size: 300 },
  alt: (_, { a }) => ({
    en: `A big ${a.en} parade drum with two mallets, ribbons and a scatter of paper strips.`,
    es: `Un gran tambor de desfile ${a.es} con dos mazas, cintas y tiras de papel por el aire.`,
  }),
  back: (kit) => {
    kit.ground("b");
    rays(kit, { x: 195, y: 330, count: 12, ink: "bPale", opacity: 0.75, turn: 7 });
    kit.tone({ ink: "dark", round: { x: 195, y: 330, from: 180, to: 430 }, start: 0, end: 0.9, opacity: 0.5 });
    confettiStrips(kit, { from: 70, to: 340 });
  },
  front: (kit) => {
    drum(kit, { x: 195, y: 380 }, { r: 150, h: 170 });
    kit.line("M80,170L168,366M318,150L232,360", "dark", 11);
    kit.circle(166, 362, 24, "warm").circle(234, 356, 24, "warm");
    kit.path("M44,380Q0,440 30,500Q-6,540 20,610L44,600Q26,550 58,506Q36,450 62,400Z", "paper");
    kit.path("M346,380Q392,440 358,500Q396,540 366,620L344,606Q366,550 332,506Q358,450 328,400Z", "warm");
  },
});

export const PRIDE_EVENTS: MotifFamily = {
  T03: { inks: ["fanzine", "hearth", "pool", "plum"], scenes: [street, balloons, bassDrum] },
};
