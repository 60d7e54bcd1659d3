import { circlePath, polar, starPath } from "../geometry";
import type { InkSetName } from "../ink-sets";
import type { Kit } from "../kit";
import { type Motif, type MotifFamily, type Scene, scene } from "../motif";
import type { Random } from "../random";

const FIRST_TOPIC = 61;
const TOPICS = 24;
const INK_TRIOS: readonly (readonly [InkSetName, InkSetName, InkSetName])[] = [
  ["dusk", "moss", "hearth"],
  ["iris", "pool", "plum"],
  ["harbour", "berry", "pine"],
  ["ochre", "fanzine", "fog"],
];

function stars(kit: Kit, count: number): void {
  kit.times(count, () => {
    const [x, y, r] = [kit.random.between(10, 380), kit.random.between(20, 620), kit.random.between(4, 13)];
    kit.path(starPath(x, y, r), "warm", { printOnly: true });
  });
}

/** A moon with craters, and as many rings around it as the topic has. */
function ringedMoon(rings: number): Scene {
  return scene({
    focus: { x: 30, y: 170, size: 330 },
    pick: (random: Random) => ({ tilt: random.between(-24, 24), size: random.between(104, 128) }),
    alt: (_, { a, b }) => ({
      en: `A moon with craters and rings: ${rings}, in ${a.en} and ${b.en}.`,
      es: `Una luna con cráteres y anillos: ${rings}, en ${a.es} y ${b.es}.`,
    }),
    back: (kit) => {
      kit.ground("dark").circle(195, 340, 250, "bDeep");
      kit.tone({ ink: "b", round: { x: 195, y: 340, from: 60, to: 320 }, start: 0.9, end: 0 });
      stars(kit, 26);
    },
    front: (kit, { tilt, size }) => {
      kit.circle(195, 340, size, "warm");
      kit.tone({ ink: "a", line: [120, 240, 290, 460], start: 0, end: 0.9, within: circlePath(195, 340, size) });
      for (const [angle, far, r] of [
        [152, 0.62, 27],
        [188, 0.3, 9],
        [262, 0.68, 12],
        [24, 0.7, 17],
        [58, 0.34, 7],
        [98, 0.78, 13],
      ] as const) {
        const [x, y] = polar(195, 340, size * far, angle);
        kit.circle(x, y, r, "aDeep");
      }
      kit.at({ x: 195, y: 340, turn: tilt }, () =>
        kit.times(rings, (i) => kit.line(`M-178,${-i * 14}A178,${40 + i * 9} 0 0 0 178,${-i * 14}`, "a", 8 - i)),
      );
    },
  });
}

/** Comets in a row, tails behind them. */
function comets(count: number): Scene {
  return scene({
    focus: { x: 20, y: 170, size: 350 },
    pick: (random: Random) => ({ slope: random.between(0.28, 0.5) }),
    alt: (_, { a, b }) => ({
      en: `Comets with long tails: ${count}, in ${a.en} and ${b.en}.`,
      es: `Cometas de cola larga: ${count}, en ${a.es} y ${b.es}.`,
    }),
    back: (kit) => {
      kit.ground("bDeep");
      kit.tone({ ink: "b", line: [0, 100, 390, 700], start: 0.8, end: 0 });
      stars(kit, 32);
    },
    front: (kit, { slope }) => {
      kit.times(count, (i) => {
        const [x, y] = [270 - (i % 2) * 70, 230 + (i * 330) / count];
        const tail = 210 - i * 14;
        kit.path(`M${x},${y - 20}L${x - tail},${y + tail * slope}L${x},${y + 20}Z`, i % 2 ? "b" : "a");
        kit.path(`M${x},${y - 9}L${x - tail * 0.6},${y + tail * 0.6 * slope}L${x},${y + 9}Z`, "warmPale");
        kit.circle(x, y, 26, "warm").circle(x + 7, y - 7, 8, "paper");
      });
    },
  });
}

/** One moon in its phases along an arc. */
function phases(count: number): Scene {
  return scene({
    focus: { x: 15, y: 150, size: 360 },
    readsOneWay: true,
    pick: (random: Random) => ({ lift: random.between(70, 130) }),
    alt: (_, { a, b }) => ({
      en: `A moon passes over low hills in phases: ${count}, in ${a.en} and ${b.en}.`,
      es: `Una luna pasa sobre colinas bajas en fases: ${count}, en ${a.es} y ${b.es}.`,
    }),
    back: (kit) => {
      kit.ground("dark");
      stars(kit, 30);
      kit
        .path("M-20,560Q90,470 195,540T410,520V864H-20Z", "bDeep")
        .path("M-20,640Q120,560 260,630T410,620V864H-20Z", "b");
    },
    front: (kit, { lift }) => {
      kit.times(count, (_, share) => {
        const [x, y] = [50 + share * 290, 420 - Math.sin(share * Math.PI) * (lift + 90)];
        const r = 34 - count;
        kit.circle(x, y, r, "warm");
        kit.inside(circlePath(x, y, r), () => kit.circle(x - r + 2 * r * share, y, r * 0.92, "a"));
        kit.ring(x, y, r, "aDeep", 3);
      });
      kit.line(`M50,420Q195,${420 - 2 * (lift + 90)} 340,420`, "aPale", 2, { printOnly: true });
    },
  });
}

function motif(index: number): Motif {
  const step = index % 4;
  return {
    inks: INK_TRIOS[Math.floor(index / 4) % INK_TRIOS.length] ?? ["dusk", "moss", "hearth"],
    scenes: [ringedMoon(1 + step), comets(2 + step), phases(4 + step)],
  };
}

/** The invented sky of "Moonborn": one family of moons and comets, told apart by how many and in which inks. */
export const MOONBORN_SKY: MotifFamily = Object.fromEntries(
  Array.from({ length: TOPICS }, (_, index) => [`T${FIRST_TOPIC + index}`, motif(index)]),
);
