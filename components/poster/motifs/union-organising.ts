import { polar, starPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";

const roundTable = scene({
  focus: { x: 25, y: 180, size: 340 },
  pick: (random) => ({ seats: 6 + random.below(2), turn: random.between(0, 50) }),
  alt: (_, { a, b }) => ({
    en: `A round table from above, set with mugs, cards and pens for everyone, in ${a.en} and ${b.en}.`,
    es: `Una mesa redonda desde arriba, con tazas, tarjetas y bolígrafos para todos, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.times(12, (row) =>
      kit.times(7, (i) => {
        if ((row + i) % 2) kit.box(-20 + i * 64, -10 + row * 72, 64, 72, "bDeep", { printOnly: true });
      }),
    );
    kit.tone({ ink: "dark", round: { x: 195, y: 350, from: 160, to: 460 }, start: 0, end: 0.7, opacity: 0.6 });
  },
  front: (kit, { seats, turn }) => {
    const inks: readonly Ink[] = ["a", "paper", "aDeep", "warm"];
    kit.times(seats, (i) => {
      const angle = turn + (i * 360) / seats;
      const [x, y] = polar(195, 350, 186, angle);
      kit.at({ x, y, turn: angle + 90 }, () => kit.path("M-46,-32Q0,-58 46,-32L40,26H-40Z", inks[i % 4] ?? "a"));
    });
    kit.circle(195, 350, 164, "warm");
    kit.tone({
      ink: "a",
      round: { x: 170, y: 320, from: 60, to: 190 },
      start: 0,
      end: 0.6,
      within: "M31,350a164,164 0 1 0 328,0a164,164 0 1 0 -328,0Z",
    });
    kit.ring(195, 350, 156, "warmDeep", 5);
    kit.times(seats, (i) => {
      const angle = turn + (i * 360) / seats;
      const [x, y] = polar(195, 350, 118, angle);
      kit.at({ x, y, turn: angle + 90 }, () => {
        kit.box(-34, -26, 46, 58, "paper", { round: 3, turn: i % 2 ? 6 : -5 });
        kit.line("M-26,-10h26M-26,6h20", "b", 4);
        kit
          .circle(32, -2, 18, i % 2 ? "a" : "bDeep")
          .circle(32, -2, 12, "dark")
          .line("M48,8l9,9", i % 2 ? "a" : "bDeep", 7);
      });
    });
    kit.circle(195, 350, 48, "aDeep").circle(195, 350, 38, "a");
    kit.times(7, (i) => {
      const [x, y] = polar(195, 350, i ? 22 : 0, i * 60);
      kit.circle(x, y, 9, i % 2 ? "paper" : "warm");
    });
  },
});

const DOLL =
  "M-30,-62Q-64,-54 -96,-16L-96,14Q-62,-4 -42,-12L-46,60L-70,196H-24L0,88L24,196H70L46,60L42,-12Q62,-4 96,14V-16Q64,-54 30,-62Z";

const paperDolls = scene({
  focus: { x: 30, y: 190, size: 330 },
  pick: (random) => ({ shift: random.between(-40, 40) }),
  alt: (_, { a, b }) => ({
    en: `A chain of paper-cut people holds hands across the page, in ${a.en} and ${b.en}.`,
    es: `Una cadena de personas de papel se da la mano de lado a lado, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warmPale").circle(195, 300, 210, "warm");
    kit.tone({ ink: "b", line: [195, 600, 195, 100], start: 0.75, end: 0 });
    kit.at({ x: 8, y: -118, scale: 0.86 }, () => {
      kit.times(5, (i) =>
        kit.at({ x: -20 + i * 118, y: 420, scale: 0.62 }, () =>
          kit.path(DOLL, "bPale", { printOnly: true }).circle(0, -100, 38, "bPale", { printOnly: true }),
        ),
      );
    });
  },
  front: (kit, { shift }) => {
    const inks: readonly Ink[] = ["b", "a", "aDeep", "bDeep"];
    kit.times(4, (i) => {
      kit.at({ x: 6 + shift / 2 + i * 126, y: 378 + (i % 2) * 10 }, () => {
        kit.path("M-34,-66Q0,-80 34,-66L48,-10L44,62L70,200H22L0,104L-22,200H-70L-44,62L-48,-10Z", inks[i] ?? "a");
        kit.line("M-30,-46L-64,24M30,-46L64,24", inks[i] ?? "a", 28);
        kit.circle(0, -112, 40, inks[i] ?? "a");
        kit.path(starPath(0, 2, 20, { points: 8, inner: 0.6 }), i % 2 ? "warm" : "paper").circle(0, 2, 6, "dark");
        kit.line("M-20,-24H20M-20,30H20", i % 2 ? "warm" : "paper", 5);
      });
    });
    kit.times(5, (i) => kit.circle(-57 + shift / 2 + i * 126, 410, 18, "paper"));
    kit.line("M-10,600H400", "dark", 8);
  },
});

const noticeBoard = scene({
  focus: { x: 35, y: 180, size: 325 },
  readsOneWay: true,
  pick: (random) => ({ torn: random.below(6) }),
  alt: (_, { a, b }) => ({
    en: `A notice board with a meeting flyer, tear-off strips and a member card, in ${a.en} and ${b.en}.`,
    es: `Un tablón con un anuncio de reunión, tiras para arrancar y un carné, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.box(-10, 600, 420, 260, "b");
    kit.path("M8,96H382V596H8Z", "aDeep").path("M26,114H364V578H26Z", "warm");
    kit.tone({ ink: "a", line: [26, 120, 364, 580], start: 0.1, end: 0.5, fine: true, within: "M26,114H364V578H26Z" });
  },
  front: (kit, { torn }) => {
    kit.at({ x: 150, y: 300, turn: -4 }, () => {
      kit.box(-96, -142, 210, 310, "dark", { opacity: 0.3, multiply: true, printOnly: true });
      kit.box(-106, -150, 210, 230, "paper");
      kit.times(6, (i) => {
        if (i === torn) return;
        kit.box(-106 + i * 35, 80, 33, 78, "paper");
        kit.line(`M${-90 + i * 35},94v46`, "b", 5);
      });
      kit.path("M-84,-128H82V-30H-84Z", "a");
      kit.circle(-44, -78, 22, "warm").circle(0, -90, 24, "paper").circle(44, -78, 22, "warm");
      kit.path(
        "M-78,-30Q-74,-54 -44,-54Q-22,-54 -18,-40Q-16,-62 0,-62Q18,-62 18,-40Q22,-54 44,-54Q74,-54 78,-30Z",
        "dark",
      );
      kit.line("M-84,-4H82M-84,22H60M-84,48H30", "dark", 9);
      kit.circle(0, -146, 13, "b");
    });
    kit.at({ x: 296, y: 226, turn: 8 }, () => {
      kit
        .box(-58, -66, 120, 92, "b", { round: 10 })
        .circle(-22, -24, 21, "paper")
        .path("M-50,16Q-46,-4 -22,-4Q2,-4 6,16Z", "paper")
        .line("M18,-34h28M18,-16h28M18,2h18", "paper", 6)
        .circle(0, -66, 12, "a");
    });
    kit.at({ x: 300, y: 424, turn: -6 }, () => {
      kit
        .box(-62, -70, 124, 132, "warmPale")
        .line("M-40,-40h80M-40,-18h80M-40,4h54", "aDeep", 7)
        .path("M-40,22h30v24h-30Z", "b")
        .line("M-34,34l8,8l18,-22", "paper", 6)
        .circle(0, -66, 12, "bDeep");
    });
  },
});

export const UNION_ORGANISING: MotifFamily = {
  T37: { inks: ["clay", "ochre", "plum"], scenes: [roundTable, paperDolls, noticeBoard] },
};
