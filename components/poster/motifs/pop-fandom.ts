import { circlePath, polar, starPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";

const stage = scene({
  focus: { x: 20, y: 180, size: 350 },
  alt: (_, { a, b }) => ({
    en: `A microphone waits in crossing stage lights above a sea of light sticks, in ${a.en} and ${b.en}.`,
    es: `Un micrófono espera bajo los focos, sobre un mar de barras de luz, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("dark");
    kit
      .path("M30,-10H90L330,560H130Z", "a", { opacity: 0.7 })
      .path("M300,-10H360L260,560H60Z", "b", { opacity: 0.7 })
      .path("M180,-10H214L290,560H100Z", "warm", { opacity: 0.55 });
    kit.tone({ ink: "paper", line: [195, 480, 195, 60], start: 0.4, end: 0, opacity: 0.4, within: "M0,0H390V480H0Z" });
    kit.oval(195, 520, 240, 50, "bDeep");
  },
  front: (kit) => {
    kit.line("M195,300V520M146,528H244", "paper", 9);
    kit.at({ x: 195, y: 300, turn: 22 }, () => {
      const grip = "M-26,-60H26L18,96H-18Z";
      kit.path(grip, "b").box(-32, -72, 64, 22, "warm", { round: 6 }).circle(0, -128, 66, "paper");
      kit.tone({
        ink: "dark",
        round: { x: -20, y: -150, from: 10, to: 90 },
        start: 0.2,
        end: 0.9,
        opacity: 0.8,
        fine: true,
        within: circlePath(0, -128, 66),
      });
      kit
        .path("M-66,-128Q0,-104 66,-128Q66,-116 62,-104Q0,-82 -62,-104Q-66,-116 -66,-128Z", "a")
        .line("M-8,-30V60", "bDeep", 8);
    });
    kit.times(9, (i) => {
      const [x, y] = [8 + i * 47, 556 + (i % 2) * 34 + kit.random.between(-8, 8)];
      const lean = kit.random.between(-16, 16);
      const ink: Ink = i % 3 === 0 ? "a" : i % 3 === 1 ? "warm" : "b";
      kit.at({ x, y, turn: lean }, () => {
        kit
          .box(-8, -92, 16, 80, ink, { round: 8 })
          .box(-10, -16, 20, 90, "dark", { round: 6 })
          .circle(0, 40, 18, "dark");
      });
    });
    kit.path("M-10,640q30,-40 60,0q30,-46 66,0q34,-40 70,0q30,-44 66,0q34,-40 66,0q30,-40 82,0V860H-10Z", "dark");
  },
});

const ticket = scene({
  focus: { x: 35, y: 190, size: 325 },
  pick: (random) => ({ turn: random.between(-16, -8), beads: 15 + random.below(4) }),
  alt: (_, { a, b }) => ({
    en: `A concert ticket with a star and a beaded friendship bracelet, in ${a.en} and ${b.en}.`,
    es: `Una entrada de concierto con una estrella y una pulsera de cuentas, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    kit.times(14, (i) => {
      kit.path(
        starPath(kit.random.between(10, 380), 80 + i * 42, kit.random.between(10, 26), {
          points: 5,
          inner: 0.45,
          turn: i * 20,
        }),
        i % 2 ? "warm" : "bPale",
      );
    });
    kit.tone({ ink: "b", line: [0, 60, 390, 620], start: 0, end: 0.7 });
  },
  front: (kit, { turn, beads }) => {
    const slip = "M-176,-108H176V-26a26,26 0 0 0 0,52V108H-176V26a26,26 0 0 0 0,-52Z";
    kit.at({ x: 204, y: 292, turn: turn + 12 }, () => kit.path(slip, "b"));
    kit.at({ x: 195, y: 276, turn }, () => {
      kit.path(slip, "a");
      kit.tone({ ink: "dark", line: [0, 0, 180, 120], start: 0, end: 0.7, opacity: 0.45, within: slip });
      kit
        .path("M-150,-84H72V84H-150Z", "warm")
        .path(starPath(-40, 4, 78, { points: 5, inner: 0.44 }), "a")
        .path(starPath(-40, 4, 42, { points: 5, inner: 0.44 }), "paper")
        .line("M-134,-66h40M-134,66h40M46,-66h10M34,66h22", "aDeep", 8);
      kit.times(9, (i) => kit.circle(94, -92 + i * 23, 4, "paper"));
      kit.line("M118,-64V64M130,-64V64M146,-64V64M154,-64V64", "paper", 5);
    });
    kit.times(beads, (i) => {
      const [x, y] = polar(0, 0, 1, (i / beads) * 360);
      const inks: readonly Ink[] = ["a", "warm", "b", "paper", "dark"];
      kit.circle(196 + x * 118, 496 + y * 66, 19, inks[i % inks.length] ?? "a");
      kit.circle(190 + x * 118, 490 + y * 66, 5, "paper");
    });
    kit.path(starPath(196, 566, 30, { points: 5, inner: 0.5 }), "warm");
  },
});

const vinyl = scene({
  focus: { x: 30, y: 190, size: 330 },
  pick: (random) => ({ out: random.between(60, 96), turn: random.between(-10, -4) }),
  alt: (_, { a, b }) => ({
    en: `A record slides out of a sleeve with a singer's outline and a star, in ${a.en} and ${b.en}.`,
    es: `Un disco sale de una funda con la silueta de una cantante y una estrella, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.times(18, (i) =>
      kit.path("M195,340L150,-600H240Z", "bPale", { turn: i * 40, pivot: [195, 340], printOnly: true }),
    );
    kit.tone({ ink: "b", round: { x: 195, y: 340, from: 120, to: 480 }, start: 0, end: 0.9 });
  },
  front: (kit, { out, turn }) => {
    kit.at({ x: 172, y: 340, turn }, () => {
      kit
        .circle(out, -10, 138, "dark")
        .ring(out, -10, 116, "bDeep", 3)
        .ring(out, -10, 98, "bDeep", 3)
        .ring(out, -10, 80, "bDeep", 3);
      kit.circle(out, -10, 54, "warm").circle(out, -10, 9, "dark");
      const sleeve = "M-150,-158H92V150H-150Z";
      kit.path(sleeve, "a");
      kit.tone({ ink: "warm", line: [-150, 150, 90, -150], start: 0.8, end: 0, within: sleeve });
      kit.inside(sleeve, () => {
        kit
          .path(starPath(-30, -36, 108, { points: 5, inner: 0.46 }), "warm")
          .path("M-88,-20Q-96,-112 -24,-116Q50,-112 40,-16Q52,40 30,70H-84Q-100,40 -88,-20Z", "dark")
          .path("M-42,38H-6V84H-42Z", "aDeep")
          .path("M-62,-26Q-60,-74 -24,-74Q14,-74 14,-26Q14,46 -24,48Q-62,46 -62,-26Z", "warmDeep")
          .path("M-66,-20Q-60,-80 -8,-78Q-22,-42 -66,-20ZM18,-16Q14,-70 -16,-80Q-8,-40 18,-16Z", "dark")
          .path("M-116,160Q-110,84 -42,76Q-24,92 -6,76Q66,84 68,160Z", "paper")
          .line("M-46,-12q8,-8 18,0M-20,-12q8,-8 18,0", "dark", 5)
          .path("M-36,18Q-24,10 -12,18Q-24,30 -36,18Z", "a");
      });
      kit.line("M-134,-140h70M-134,-122h44", "paper", 8);
    });
    kit
      .path(starPath(330, 166, 30, { points: 5, inner: 0.45 }), "warm")
      .path(starPath(60, 566, 22, { points: 5, inner: 0.45 }), "a");
    kit.at({ x: 300, y: 566, turn: -10 }, () => {
      kit.path("M-44,0Q-44,-30 -18,-30Q0,-30 0,-10Q0,-30 18,-30Q44,-30 44,0Q44,32 0,60Q-44,32 -44,0Z", "a");
    });
  },
});

export const POP_FANDOM: MotifFamily = {
  T55: { inks: ["fanzine", "iris", "berry"], scenes: [stage, ticket, vinyl] },
};
