import { leafPath, polar, starPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";

const drum = scene({
  focus: { x: 10, y: 180, size: 370 },
  pick: (random) => ({ points: random.chance(0.5) ? 8 : 12 }),
  alt: (_, { a, b }) => ({
    en: `A wide powwow drum with a star on its head and two padded beaters, in ${a.en} and ${b.en}.`,
    es: `Un tambor ancho de powwow con una estrella y dos baquetas acolchadas, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.times(4, (i) => kit.ring(195, 350, 206 + i * 36, "b", 12 - i * 2));
    kit.tone({ ink: "b", round: { x: 195, y: 350, from: 150, to: 460 }, start: 0, end: 0.85 });
  },
  front: (kit, { points }) => {
    const shell = "M24,350V424Q40,566 195,568Q350,566 366,424V350Z";
    kit.path(shell, "a");
    kit.tone({ ink: "dark", line: [120, 0, 380, 0], start: 0, end: 0.8, opacity: 0.5, within: shell });
    let lacing = "";
    for (let i = 0; i < 9; i++) {
      const [x, y] = polar(0, 0, 1, 12 + i * 19.5);
      const [u, v] = polar(0, 0, 1, 22 + i * 19.5);
      lacing += `M${195 + x * 166},${372 + y * 152}L${195 + u * 120},${448 + v * 118}L${195 + polar(0, 0, 1, 31 + i * 19.5)[0] * 166},${372 + polar(0, 0, 1, 31 + i * 19.5)[1] * 152}`;
    }
    kit.inside(shell, () => kit.line(lacing, "paper", 5));
    kit.oval(195, 338, 172, 150, "paper").oval(195, 338, 158, 136, "warmPale");
    const head = "M37,338a158,136 0 1 0 316,0a158,136 0 1 0 -316,0Z";
    kit.tone({ ink: "a", round: { x: 195, y: 320, from: 90, to: 190 }, start: 0, end: 0.6, within: head });
    kit.at({ x: 195, y: 338 }, () => {
      kit
        .path(starPath(0, 0, 112, { points, inner: 0.55 }), "a")
        .path(starPath(0, 0, 80, { points, inner: 0.55 }), "warm")
        .path(starPath(0, 0, 52, { points, inner: 0.55 }), "b")
        .circle(0, 0, 15, "paper");
    });
    for (const [x, y, turn] of [
      [250, 250, 34],
      [318, 300, 52],
    ] as const) {
      kit.at({ x, y, turn }, () => {
        kit
          .line("M0,0V-176", "dark", 11)
          .box(-17, -24, 34, 66, "paper", { round: 16 })
          .line("M-15,-14H15M-15,-4H15", "b", 6);
      });
    }
    const ribbons: readonly Ink[] = ["b", "warm", "paper"];
    ribbons.forEach((ink, i) => {
      kit.line(`M${46 + i * 20},430q-14,50 ${6 + i * 4},96t-4,70`, ink, 12);
    });
  },
});

const shawl = scene({
  focus: { x: 30, y: 170, size: 330 },
  pick: (random) => ({ sway: random.between(-14, 14) }),
  alt: (_, { a, b }) => ({
    en: `A dance shawl hangs over a rail, its long fringe in motion, in ${a.en} and ${b.en}.`,
    es: `Un chal de danza cuelga de una barra y mueve sus largos flecos, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm").circle(195, 250, 150, "warmPale");
    kit.tone({ ink: "a", line: [195, 30, 195, 460], start: 0.7, end: 0 });
    kit.path("M-10,540Q195,500 400,540V860H-10Z", "bDeep");
    kit.tone({
      ink: "b",
      line: [195, 530, 195, 760],
      start: 0.9,
      end: 0.1,
      within: "M-10,540Q195,500 400,540V860H-10Z",
    });
  },
  front: (kit, { sway }) => {
    kit.times(31, (i, share) => {
      const angle = 8 + share * 164;
      const [x, y] = polar(195, 190, 214, angle);
      const [u, v] = polar(195 + sway, 190, 296 - Math.abs(share - 0.5) * 60, angle + sway / 3);
      kit.line(
        `M${x},${y}Q${(x + u) / 2 + 10},${(y + v) / 2} ${u},${v}`,
        i % 4 === 0 ? "paper" : i % 2 ? "a" : "aDeep",
        7,
      );
    });
    const cloth = "M-20,166H410Q410,330 300,392Q195,440 90,392Q-20,330 -20,168Z";
    kit.path(cloth, "a");
    kit.tone({ ink: "dark", line: [195, 200, 195, 430], start: 0, end: 0.6, opacity: 0.5, within: cloth });
    kit.inside(cloth, () => {
      kit
        .line("M-30,196Q20,372 195,400Q370,372 420,196", "b", 24)
        .line("M-30,176Q30,344 195,372Q360,344 420,176", "warm", 8);
      kit.times(9, (i, share) => {
        const [x, y] = polar(195, 176, 1, 14 + share * 152);
        kit.path(
          starPath(195 + (x - 195) * 210, 176 + (y - 176) * 208, 17, { points: 4, inner: 0.55 }),
          i % 2 ? "paper" : "warm",
        );
      });
    });
    kit.at({ x: 195, y: 276 }, () => {
      for (const q of [-1, 1]) {
        kit
          .path(leafPath(0, 40, q * 96, -44, 30), "b")
          .path(leafPath(0, 50, q * 112, 20, 26), "warm")
          .path(leafPath(0, 20, q * 48, -80, 24), "paper")
          .circle(q * 108, -58, 11, "warm");
      }
      kit
        .path(starPath(0, 0, 62, { points: 8, inner: 0.52 }), "warm")
        .path(starPath(0, 0, 40, { points: 8, inner: 0.52 }), "b")
        .circle(0, 0, 12, "paper");
    });
    kit.line("M-10,166H400", "dark", 15).line("M-10,162H400", "warmDeep", 4);
    for (const x of [64, 326]) kit.path(`M${x - 20},150h40v34h-40Z`, "b").line(`M${x},166V90`, "dark", 6);
  },
});

const jingles = scene({
  focus: { x: 40, y: 190, size: 320 },
  pick: (random) => ({ tilt: random.between(-8, 8) }),
  alt: (_, { a, b }) => ({
    en: `A jingle dress with rows of shining metal cones and bright ribbons, in ${a.en} and ${b.en}.`,
    es: `Un vestido de danza con filas de conos de metal y cintas de color, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper").circle(195, 320, 196, "bPale");
    kit.tone({ ink: "b", line: [330, 60, 60, 600], start: 0, end: 0.85 });
    kit.line("M-10,128H400", "dark", 12).box(-10, 610, 420, 250, "bDeep");
  },
  front: (kit, { tilt }) => {
    const dress =
      "M150,168L66,206L20,330L84,354L112,300L84,640H306L278,300L306,354L370,330L324,206L240,168Q195,204 150,168Z";
    kit.line("M195,172q0,-16 12,-24q14,-14 0,-26q-16,-8 -24,6", "dark", 8).path(dress, "a");
    kit.tone({ ink: "dark", line: [180, 0, 340, 0], start: 0, end: 0.7, opacity: 0.45, within: dress });
    kit.inside(dress, () => {
      kit
        .line("M112,170Q195,262 278,170", "b", 26)
        .line("M100,166Q195,290 290,166", "warm", 8)
        .line("M24,306L90,334M300,334L366,306", "warm", 16)
        .line("M40,270L104,296M286,296L350,270", "paper", 8)
        .path("M96,330H294V364H96Z", "b")
        .path(
          "M96,340l12,12l12,-12l12,12l12,-12l12,12l12,-12l12,12l12,-12l12,12l12,-12l12,12l12,-12l12,12l12,-12l12,12l12,-12v14H96Z",
          "warm",
        );
    });
    kit
      .circle(195, 260, 26, "paper")
      .path(starPath(195, 260, 24, { points: 8, inner: 0.5 }), "bDeep")
      .circle(195, 260, 6, "warm");
    for (const [row, y] of [390, 452, 514].entries()) {
      const count = 8 + row;
      kit.line(`M${100 - row * 5},${y - 6}H${290 + row * 5}`, row === 1 ? "paper" : "b", 9);
      kit.times(count, (i, share) => {
        const x = 112 - row * 5 + share * (166 + row * 10);
        kit.path(`M${x - 3},${y}h6l7,38q-10,6 -20,0Z`, (i + row) % 2 ? "warm" : "paper", {
          turn: tilt * (i % 2 ? 1 : -0.6),
          pivot: [x, y],
        });
      });
    }
    kit.line("M84,336q-10,50 0,110M306,336q10,50 0,110", "warm", 9);
  },
});

export const POWWOW: MotifFamily = {
  T31: { inks: ["clay", "fog", "plum"], scenes: [drum, shawl, jingles] },
};
