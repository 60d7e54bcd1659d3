import { disc, night, tabletop } from "../backdrops";
import { boxPath, circlePath, polar, starPath } from "../geometry";
import type { Kit, Place } from "../kit";
import { type MotifFamily, scene } from "../motif";
import { bowl, crescent, steam } from "../props/household";

/** Hanging lantern, 150 wide and 330 high; its ring is at the place. */
function lantern(kit: Kit, place: Place): void {
  kit.at(place, () => {
    kit
      .ring(0, 0, 18, "a", 8)
      .path("M-14,16H14L20,40H-20Z", "a")
      .path("M-66,92Q-60,48 0,36Q60,48 66,92Z", "a")
      .box(-74, 90, 148, 18, "aDeep");
    const glass = "M-66,108H66L76,240H-76Z";
    kit.path(glass, "warm");
    kit.tone({ ink: "a", round: { x: 0, y: 186, from: 16, to: 92 }, start: 0, end: 0.8, within: glass, fine: true });
    kit
      .path("M0,140Q28,176 12,204Q0,216 -12,204Q-28,176 0,140Z", "paper")
      .path("M0,168Q14,190 0,206Q-14,190 0,168Z", "a");
    kit.line("M-22,108L-26,240M22,108L26,240M-71,174H71", "aDeep", 7, { flat: true });
    kit.box(-84, 238, 168, 20, "aDeep").path("M-64,258H64L44,292H-44Z", "a").path("M-18,292H18L0,320Z", "aDeep");
  });
}

const hanging = scene({
  focus: { x: 45, y: 180, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A big ${a.en} lantern glows under an arch, a crescent moon and two small lanterns in the ${b.en} night.`,
    es: `Un gran farol ${a.es} brilla bajo un arco, con la luna creciente y dos farolillos en la noche ${b.es}.`,
  }),
  back: (kit) => {
    night(kit, { ink: "dark", glow: "b", x: 195, y: 360, stars: 24, foot: 620 });
    kit.path("M-20,-20H410V884H380V330Q380,120 195,90Q10,120 10,330V884H-20Z", "bDeep");
    kit.tone({
      ink: "b",
      line: [0, 0, 0, 700],
      start: 0.8,
      end: 0.2,
      within: "M-20,-20H410V884H380V330Q380,120 195,90Q10,120 10,330V884H-20Z",
    });
    crescent(kit, { x: 302, y: 220, turn: 8 }, 42, "warm");
  },
  front: (kit) => {
    kit.line("M195,-20V190M84,-20V250M322,-20V330", "warm", 4);
    lantern(kit, { x: 84, y: 262, scale: 0.5 });
    lantern(kit, { x: 322, y: 342, scale: 0.44 });
    lantern(kit, { x: 195, y: 206, scale: 1.18 });
  },
});

const dates = scene({
  focus: { x: 40, y: 230, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A plate of dates, a glass of water and a bowl of soup on a ${a.en} cloth as the sun sets behind ${b.en} roofs.`,
    es: `Un plato de dátiles, un vaso de agua y un cuenco de sopa sobre un mantel ${a.es} mientras el sol se pone tras tejados ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.tone({ ink: "a", line: [0, -20, 0, 380], start: 0.85, end: 0.1 });
    kit.circle(195, 330, 96, "paper");
    kit.path(
      "M-20,500V340H30V300H84V350H120Q124,286 170,272V250H176V272Q222,286 226,350H262V316H300V260Q316,232 332,260V350H410V500Z",
      "b",
    );
    kit.tone({
      ink: "dark",
      line: [0, 260, 0, 480],
      start: 0.1,
      end: 0.8,
      opacity: 0.5,
      within: "M-20,340H410V500H-20Z",
    });
    for (const [x, y] of [
      [46, 330],
      [64, 368],
      [270, 350],
      [352, 376],
      [380, 404],
    ] as const)
      kit.box(x, y, 10, 16, "warm");
    tabletop(kit, { y: 440, ink: "a" });
  },
  front: (kit) => {
    kit
      .path("M276,360H352L342,520H286Z", "paper", { opacity: 0.55 })
      .path("M280,410H348L342,520H286Z", "bPale")
      .line("M290,376L296,504", "paper", 5);
    bowl(kit, { x: 86, y: 540, scale: 0.9 }, "dark", "warm");
    steam(kit, { x: 86, y: 452 }, "paper", 2, 90);
    kit
      .oval(206, 570, 150, 38, "dark", { opacity: 0.4, printOnly: true })
      .oval(206, 560, 150, 36, "paper")
      .oval(206, 556, 112, 24, "paperDeep");
    const fruit = [
      [140, 548, -20],
      [190, 552, 12],
      [244, 548, -8],
      [282, 552, 24],
      [164, 520, 16],
      [216, 518, -14],
      [262, 522, 8],
      [192, 492, -6],
      [236, 490, 18],
      [214, 464, 4],
    ] as const;
    for (const [x, y, turn] of fruit) {
      kit.oval(x, y, 31, 18, "aDeep", { turn }).oval(x - 4, y - 5, 18, 5, "a", { turn });
    }
  },
});

const shared = scene({
  focus: { x: 40, y: 195, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A shared table seen from above: flat bread, soup, samosas and dates round a ${a.en} star on a ${b.en} cloth.`,
    es: `Una mesa compartida vista desde arriba: pan plano, sopa, samosas y dátiles alrededor de una estrella ${a.es} en un mantel ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", round: { x: 195, y: 350, from: 170, to: 430 }, start: 0, end: 0.9, opacity: 0.5 });
    kit
      .path(starPath(195, 350, 330, { points: 8, inner: 0.78 }), "bDeep")
      .path(starPath(195, 350, 240, { points: 8, inner: 0.78 }), "warm");
    disc(kit, { x: 195, y: 350, r: 160, ink: "paper", dots: "a" });
  },
  front: (kit) => {
    kit
      .path(starPath(195, 350, 84, { points: 8, inner: 0.62 }), "a")
      .circle(195, 350, 34, "warm")
      .path(starPath(195, 350, 26, { points: 8, inner: 0.5 }), "aDeep");
    kit.times(4, (i) => {
      const [x, y] = polar(195, 350, 150, -90 + i * 90);
      const plate = circlePath(x, y, 66);
      kit
        .circle(x + 5, y + 7, 66, "dark", { opacity: 0.35, printOnly: true })
        .path(plate, "paper")
        .ring(x, y, 54, "a", 5);
      if (i === 0) {
        kit.circle(x, y, 46, "warmDeep");
        kit.times(9, (j) =>
          kit.oval(x - 24 + (j % 3) * 24, y - 22 + Math.floor(j / 3) * 22, 7, 5, "aDeep", { turn: j * 40 }),
        );
      } else if (i === 1) {
        kit
          .circle(x, y, 46, "a")
          .circle(x - 12, y - 8, 9, "warm")
          .circle(x + 14, y + 10, 12, "warm")
          .line(`M${x - 24},${y + 14}q20,14 44,-14`, "paper", 5);
      } else if (i === 2) {
        kit.times(3, (j) => kit.path(`M${x - 36 + j * 24},${y + 26}l22,-48l22,48Z`, j % 2 ? "warmDeep" : "aDeep"));
      } else {
        kit.times(7, (j) => {
          const [px, py] = j ? polar(x, y, 28, j * 60) : [x, y];
          kit.oval(px, py, 15, 10, "aDeep", { turn: j * 50 });
        });
      }
    });
    kit.times(4, (i) => {
      const [x, y] = polar(195, 350, 176, -45 + i * 90);
      kit.path(boxPath(x - 22, y - 22, 44, 44, 20), "bPale").circle(x, y, 15, "paper");
    });
  },
});

export const RAMADAN: MotifFamily = {
  T20: { inks: ["ochre", "pine", "iris", "hearth"], scenes: [hanging, dates, shared] },
};
