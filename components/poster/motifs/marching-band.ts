import { hills, rays } from "../backdrops";
import { polar, starPath } from "../geometry";
import type { Kit, Place } from "../kit";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";
import { bunting, confettiStrips } from "../props/party";
import { head } from "../props/people";
import { drum } from "../props/sound";

/** Tall band hat with a plume; its brim is at the place, 130 wide. */
function shako(kit: Kit, place: Place, ink: Ink = "a"): void {
  const crown = "M-58,0L-66,-120H66L58,0Q0,20 -58,0Z";
  kit.at(place, () => {
    kit
      .path("M-6,-120Q-44,-170 -20,-236Q0,-266 26,-234Q46,-170 8,-120Z", "paper")
      .line("M2,-124Q-2,-180 4,-236", "paperDeep", 5);
    kit.path(crown, ink);
    kit.tone({ ink: "dark", line: [-60, 0, 66, 0], start: 0, end: 0.8, within: crown, opacity: 0.5 });
    kit
      .path("M-66,-120H66L64,-98H-64Z", "dark")
      .line("M-60,-20Q0,14 60,-20", "warm", 8)
      .line("M-62,-96L0,-30L62,-96", "warm", 7);
    kit.path(starPath(0, -56, 28, { points: 8, inner: 0.6 }), "warm");
    kit.path("M-66,2Q0,34 66,2Q50,30 0,32Q-50,30 -66,2Z", "dark");
  });
}

const drumMajor = scene<{ deep: boolean }>({
  focus: { x: 45, y: 130, size: 310 },
  fit: { x: 39, y: 140, scale: 0.8 },
  pick: (random) => ({ deep: random.chance(0.6) }),
  alt: (_, { a, b }) => ({
    en: `A drum major in a tall plumed ${a.en} hat raises a long mace before ${b.en} stands.`,
    es: `Quien dirige la banda, con alto sombrero ${a.es} de plumas, alza un largo bastón ante gradas ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    rays(kit, { x: 195, y: 300, count: 18, ink: "paper", opacity: 0.5 });
    kit.path("M-20,420L410,330V884H-20Z", "b");
    kit.times(6, (row) =>
      kit.times(13, (i) =>
        kit.circle(6 + i * 32 + (row % 2) * 16, 452 + row * 34 - i * 6, 10, (i + row) % 3 ? "bDeep" : "bPale", {
          printOnly: true,
        }),
      ),
    );
    bunting(kit, [-20, 70, 410, 110], { sag: 40, inks: ["a", "paper", "dark"] });
  },
  front: (kit, { deep }) => {
    kit
      .line("M330,560L276,40", "dark", 13)
      .line("M330,560L276,40", "warm", 6)
      .circle(274, 34, 25, "warm")
      .circle(268, 28, 8, "paper");
    const coat = "M170,410Q96,420 72,500L30,884H350L322,560L300,500Q284,420 222,410L195,440Z";
    kit.path(coat, "a");
    kit.tone({ ink: "dark", line: [160, 0, 350, 80], start: 0, end: 0.8, within: coat, opacity: 0.5 });
    kit
      .path("M250,430Q320,440 330,380L306,286L342,276L372,384Q380,480 290,540Z", "aDeep")
      .path("M300,262L346,250L350,292L308,302Z", "paper");
    head(kit, { x: 195, y: 340, scale: 1.05 }, { cover: "crop", skin: deep ? "skinDeep" : "skin", hair: "dark" });
    shako(kit, { x: 195, y: 318, scale: 0.96 }, "a");
    kit.path("M150,410L195,448L240,410L256,430L195,500L134,430Z", "paper");
    kit.times(4, (i) =>
      kit
        .line(`M130,${520 + i * 44}Q195,${540 + i * 44} 258,${520 + i * 44}`, "warm", 9)
        .circle(195, 532 + i * 44, 9, "warm"),
    );
    kit.path("M72,430Q100,404 132,416L120,452Q84,446 60,470Z", "warm");
  },
});

const sousaphones = scene({
  focus: { x: 40, y: 170, size: 310 },
  fit: { x: 10, y: 60, scale: 0.95 },
  alt: (_, { a, b }) => ({
    en: `Three big brass bells of sousaphones swing above ${a.en} band coats, paper strips falling over ${b.en}.`,
    es: `Tres grandes campanas de sousafón se mecen sobre casacas ${a.es}, con tiras de papel que caen sobre ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", line: [0, 0, 0, 620], start: 0.9, end: 0, opacity: 0.5 });
    confettiStrips(kit, { from: 40, to: 300, inks: ["a", "warm", "paper"] });
    hills(kit, { y: 560, inks: ["bDeep"], swell: 20 });
    kit.line("M-20,600H410M-20,660H410M-20,740H410", "paper", 6, { flat: true, opacity: 0.6 });
  },
  front: (kit) => {
    for (const [x, y, s, top] of [
      [300, 250, 0.8, "aDeep"],
      [96, 290, 0.86, "a"],
      [206, 380, 1.16, "a"],
    ] as const) {
      kit.at({ x, y, scale: s }, () => {
        kit.path("M-60,120Q-110,140 -120,220L-130,640H130L120,220Q110,140 60,120Z", top);
        kit.tone({
          ink: "dark",
          line: [-40, 0, 130, 0],
          start: 0,
          end: 0.7,
          within: "M-60,120Q-110,140 -120,220L-130,640H130L120,220Q110,140 60,120Z",
          opacity: 0.5,
        });
        kit
          .line("M60,20Q130,90 90,210Q40,300 -70,260Q-120,220 -90,150", "dark", 46)
          .line("M60,20Q130,90 90,210Q40,300 -70,260Q-120,220 -90,150", "warm", 34);
        kit.circle(20, -30, 104, "dark").circle(20, -30, 98, "warm");
        kit.tone({
          ink: "a",
          round: { x: 20, y: -30, from: 40, to: 98 },
          start: 0.85,
          end: 0.1,
          within: "M-78,-30a98,98 0 1 0 196,0a98,98 0 1 0 -196,0Z",
        });
        kit
          .circle(20, -30, 42, "warmDeep")
          .circle(20, -30, 24, "dark")
          .path("M-50,-84Q-20,-120 30,-118Q-16,-100 -40,-70Z", "paper");
      });
    }
  },
});

const drumline = scene({
  focus: { x: 40, y: 220, size: 310 },
  alt: (_, { a, b }) => ({
    en: `Two ${a.en} snare drums in a row, sticks crossed in the air, under ${b.en} pennants and a big star.`,
    es: `Dos cajas ${a.es} en fila, con baquetas cruzadas en el aire, bajo banderines ${b.es} y una gran estrella.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    rays(kit, { x: 195, y: 300, count: 20, ink: "bPale" });
    kit.path(starPath(195, 260, 190, { points: 5, inner: 0.5 }), "warm");
    kit.tone({
      ink: "a",
      round: { x: 195, y: 260, from: 40, to: 180 },
      start: 0,
      end: 0.7,
      within: starPath(195, 260, 190, { points: 5, inner: 0.5 }),
    });
    bunting(kit, [-20, 80, 410, 80], { sag: 60, inks: ["b", "dark"] });
    kit.box(-20, 590, 430, 300, "b");
  },
  front: (kit) => {
    drum(kit, { x: 290, y: 400, turn: 5 }, { r: 100, h: 104, shell: "aDeep", rope: "warm" });
    drum(kit, { x: 124, y: 450, turn: -6 }, { r: 124, h: 130, shell: "a", rope: "warm" });
    for (const [x0, y0, x1, y1] of [
      [52, 220, 176, 430],
      [206, 210, 92, 438],
      [356, 200, 270, 384],
      [244, 190, 326, 388],
    ] as const) {
      kit.line(`M${x0},${y0}L${x1},${y1}`, "dark", 11);
      kit.circle(x1, y1, 10, "dark");
    }
    kit.times(10, (i) => {
      const [x, y] = polar(130, 436, 60, 200 + i * 15);
      const [x2, y2] = polar(130, 436, 84, 200 + i * 15);
      if (i % 2) kit.line(`M${x},${y}L${x2},${y2}`, "a", 5);
    });
  },
});

export const MARCHING_BAND: MotifFamily = {
  T26: { inks: ["berry", "harbour", "pine", "plum"], scenes: [drumMajor, sousaphones, drumline] },
};
