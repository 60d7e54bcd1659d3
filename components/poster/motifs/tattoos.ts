import { disc } from "../backdrops";
import { leafPath, polar, starPath } from "../geometry";
import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";

function moth(kit: Kit, ink: Ink, body: Ink, eye: Ink, line: Ink): void {
  for (const flip of [false, true]) {
    kit.at({ x: 0, y: 0, flip }, () => {
      kit.path("M-2,-76Q-80,-140 -116,-64Q-128,0 -62,16Q-98,40 -78,94Q-44,126 -8,62L-2,10Z", ink);
      kit.circle(-66, -50, 23, eye).circle(-66, -50, 12, body);
      kit.line("M-94,-22Q-56,-28 -24,-2M-72,62Q-50,40 -22,28M-52,76Q-38,56 -18,46", line, 4);
      kit.line("M-4,-92Q-20,-130 -44,-132", body, 4);
    });
  }
  kit.path("M0,-94q14,0 12,20l-4,150q-8,30 -16,0l-4,-150q-2,-20 12,-20Z", body);
}

const sparks = (kit: Kit, ink: Ink, spots: readonly (readonly [number, number])[]) => {
  for (const [x, y] of spots) kit.path(starPath(x, y, 13), ink);
};

const ARM = "M-60,760L150,-40L392,-40L392,60L196,884L-60,884Z";

const forearm = scene({
  focus: { x: 40, y: 150, size: 330 },
  alt: (_, { a }) => ({
    en: `A moth tattoo in ${a.en} on a forearm, with little stars and a fresh bandage.`,
    es: `Un tatuaje de polilla ${a.es} en un antebrazo, con estrellitas y una venda limpia.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    disc(kit, { x: 330, y: 560, r: 190, ink: "aPale", dots: "a" });
    kit.tone({ ink: "b", line: [0, 0, 200, 400], start: 0.8, end: 0 });
  },
  front: (kit) => {
    kit.path(ARM, "b");
    kit.tone({ ink: "dark", line: [100, 330, 330, 390], start: 0, end: 0.75, within: ARM, opacity: 0.45 });
    kit.at({ x: 208, y: 318, turn: 14, scale: 1.02 }, () => {
      moth(kit, "a", "dark", "paper", "paper");
      sparks(kit, "dark", [
        [-74, 150],
        [0, 178],
        [70, 150],
        [-40, -166],
        [36, -166],
      ]);
    });
    kit.path("M-40,566L300,640L282,720L-60,650Z", "paper").line("M-40,594L296,668M-46,622L288,696", "aPale", 4);
  },
});

const flashSheet = scene<{ middle: "moth" | "rose" }>({
  focus: { x: 40, y: 150, size: 310 },
  pick: (random) => ({ middle: random.pick(["moth", "rose"]) }),
  alt: ({ middle }, { a, b }) => ({
    en: `A flash sheet pinned to a wall: a ${middle} among a dagger, a crescent and stars in ${a.en} and ${b.en}.`,
    es: `Una lámina de diseños clavada en la pared: una ${middle === "moth" ? "polilla" : "rosa"} entre una daga, una luna y estrellas, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("a");
    kit.tone({ ink: "dark", round: { x: 195, y: 360, from: 160, to: 430 }, start: 0.1, end: 0.9, opacity: 0.5 });
    kit.box(44, 118, 316, 486, "dark", { turn: -3, opacity: 0.4, printOnly: true });
  },
  front: (kit, { middle }) => {
    kit.at({ x: 195, y: 350, turn: -3 }, () => {
      kit.box(-160, -240, 320, 480, "paper");
      kit.tone({
        ink: "b",
        line: [-160, 240, 160, -240],
        start: 0.5,
        end: 0,
        within: "M-160,-240H160V240H-160Z",
        opacity: 0.45,
      });
      kit.box(-46, -258, 92, 32, "warm", { turn: 3 });
      kit.at({ x: 0, y: 6, scale: 0.98 }, () => {
        if (middle === "moth") moth(kit, "a", "dark", "warm", "paper");
        else rose(kit);
      });
      kit.at({ x: -112, y: 170, turn: 24 }, () => dagger(kit));
      kit.path("M118,-196a44,44 0 1 0 18,82a36,36 0 1 1 -18,-82Z", "b");
      kit.path(starPath(-112, -168, 34, { points: 5, inner: 0.45 }), "b");
      sparks(kit, "dark", [
        [-30, -176],
        [40, 190],
        [120, 120],
        [-60, 208],
        [128, 20],
        [-134, -60],
      ]);
    });
  },
});

function rose(kit: Kit): void {
  kit.path(leafPath(-20, 50, -118, 96, 34), "b").path(leafPath(20, 50, 116, 104, 34), "b");
  kit.times(5, (i) => {
    const [x, y] = polar(0, 0, 50, -90 + i * 72);
    kit.circle(x, y, 50, i % 2 ? "a" : "aDeep");
  });
  kit.circle(0, 0, 54, "a");
  kit.line("M-32,-6Q-26,-42 10,-38Q44,-30 36,6Q24,36 -8,28Q-30,14 -16,-8Q0,-24 16,-6Q18,10 4,10", "dark", 6);
}

function dagger(kit: Kit): void {
  kit.path("M-11,-40H11L8,54L0,84L-8,54Z", "dark").line("M0,-30V60", "paper", 3);
  kit.box(-34, -52, 68, 13, "a").box(-8, -92, 16, 42, "b").circle(0, -98, 12, "a");
}

const needle = scene({
  focus: { x: 30, y: 190, size: 320 },
  alt: (_, { a, b }) => ({
    en: `A gloved hand holds a ${a.en} tattoo machine; its line grows into a ${b.en} sprig of leaves.`,
    es: `Una mano con guante sostiene una máquina de tatuar ${a.es}; su trazo se vuelve una ramita ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    disc(kit, { x: 160, y: 400, r: 230, ink: "warm", dots: "b" });
  },
  front: (kit) => {
    kit.line("M20,590Q70,500 150,512", "dark", 7);
    kit.times(6, (i, t) => {
      const [x, y] = [28 + t * 110, 578 - t * 62 - Math.sin(t * 3) * 16];
      kit.path(leafPath(x, y, x - 26 + (i % 2) * 62, y - 56 + (i % 2) * 78, 20), i % 3 ? "b" : "bDeep");
    });
    kit.line("M152,512L206,440", "dark", 5);
    kit.path("M196,436L222,456L268,396L240,374Z", "dark");
    const grip = "M232,368L276,402L322,330L280,298Z";
    kit.path(grip, "a").line("M250,384l44,-58M262,393l44,-58", "paper", 4);
    kit.path("M276,296L330,338L380,262L322,220Z", "dark");
    kit.circle(352, 210, 44, "a").circle(352, 210, 24, "warm").circle(352, 210, 8, "dark");
    kit.line("M372,178Q392,90 300,60T240,-20", "dark", 9);
    const glove =
      "M410,300Q330,300 292,338Q262,352 236,372Q222,390 240,402Q256,404 276,392Q250,420 246,436Q250,456 272,446Q296,428 312,420Q286,452 290,468Q302,484 322,468Q352,436 366,430Q352,470 366,480Q388,486 410,440Z";
    kit.path(glove, "bDeep");
    kit.tone({ ink: "dark", line: [260, 340, 400, 460], start: 0, end: 0.8, within: glove, opacity: 0.5 });
    kit.line("M276,392Q300,376 322,376M312,420Q332,404 352,402", "dark", 4);
  },
});

export const TATTOOS: MotifFamily = {
  T06: { inks: ["harbour", "ochre", "pine", "berry"], scenes: [forearm, flashSheet, needle] },
};
