import { night, rays, room } from "../backdrops";
import { boxPath, starPath } from "../geometry";
import type { Kit, Place } from "../kit";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";
import { steam } from "../props/household";
import { confettiStrips, spotlight } from "../props/party";
import { head } from "../props/people";

/** Dancer mid-step, 300 high, hips at the place. */
function dancer(kit: Kit, place: Place, top: Ink, legs: Ink, skin: "skin" | "skinDeep" | "skinPale", hair: Ink): void {
  kit.at(place, () => {
    kit.line("M-14,10L-66,80L-40,164", legs, 36).line("M14,10L58,84L96,152", legs, 36);
    kit.path("M-66,150H-20L-14,178H-76ZM76,140L112,132L134,158L90,174Z", "dark");
    kit.line("M-28,-96L-86,-62L-62,-14", skin, 21).line("M28,-98L84,-140L72,-206", skin, 21);
    kit.line("M-28,-96L-74,-68M28,-98L70,-130", top, 27);
    kit.path("M-40,-112H40L34,-20L44,22H-44L-34,-20Z", top);
    kit.tone({
      ink: "dark",
      line: [-40, 0, 44, 0],
      start: 0,
      end: 0.7,
      within: "M-40,-112H40L34,-20L44,22H-44L-34,-20Z",
      fine: true,
      opacity: 0.5,
    });
    head(kit, { x: 4, y: -158, scale: 0.56, turn: 6 }, { cover: "swoop", skin, hair });
  });
}

const troupe = scene({
  focus: { x: 40, y: 220, size: 310 },
  alt: (_, { a, b }) => ({
    en: `Three dancers hold the same pose in ${a.en} and ${b.en} under crossing lights, paper strips falling.`,
    es: `Tres bailarines con la misma pose, de ${a.es} y ${b.es}, bajo luces cruzadas y tiras de papel que caen.`,
  }),
  back: (kit) => {
    kit.ground("bDeep");
    kit.tone({ ink: "b", round: { x: 195, y: 340, from: 60, to: 380 }, start: 0.95, end: 0.1 });
    spotlight(kit, 50, -20, 590, 260, 110);
    spotlight(kit, 340, -20, 590, 130, 110);
    kit.box(-20, 588, 430, 300, "dark");
    kit.times(5, (i) => kit.line(`M${195 + (i - 2) * 60},588L${195 + (i - 2) * 190},884`, "b", 4, { opacity: 0.7 }));
    confettiStrips(kit, { from: 40, to: 330 });
  },
  front: (kit) => {
    dancer(kit, { x: 78, y: 400, scale: 0.82 }, "b", "paper", "skinPale", "dark");
    dancer(kit, { x: 310, y: 400, scale: 0.82 }, "b", "paper", "skinDeep", "aDeep");
    dancer(kit, { x: 190, y: 430, scale: 1.14 }, "a", "warm", "skin", "dark");
  },
});

const umbrellaScene = scene({
  focus: { x: 40, y: 230, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A laptop shows two people under one ${a.en} umbrella in the rain; a ${b.en} cup of noodles steams beside it.`,
    es: `Un portátil muestra a dos personas bajo un paraguas ${a.es} en la lluvia; al lado humea un vaso ${b.es} de fideos.`,
  }),
  back: (kit) => {
    room(kit, { wall: "aPale", dots: "a", floor: "dark", floorDots: "b", horizon: 560, y: 330 });
    kit.times(6, (i) => kit.circle(20 + i * 70, 96 + (i % 2) * 22, 13, "warm"));
    kit.line("M-20,70Q90,120 195,86T410,84", "dark", 4);
  },
  front: (kit) => {
    kit.box(28, 186, 334, 262, "dark", { round: 18 });
    const screen = boxPath(44, 202, 302, 230, 6);
    kit.path(screen, "bDeep");
    kit.inside(screen, () => {
      kit.tone({ ink: "b", round: { x: 195, y: 300, from: 40, to: 180 }, start: 0.95, end: 0.2 });
      kit.times(22, () => {
        const [x, y] = [kit.random.between(44, 346), kit.random.between(196, 420)];
        kit.line(`M${x},${y}l-6,24`, "paper", 2.5, { opacity: 0.75 });
      });
      kit
        .path("M120,440V372Q124,330 158,328Q190,332 194,372V440Z", "paper")
        .path("M196,440V366Q200,322 236,320Q270,324 274,366V440Z", "warm");
      head(kit, { x: 162, y: 306, scale: 0.52, turn: 10 }, { cover: "long", skin: "skinPale", hair: "dark" });
      head(kit, { x: 230, y: 296, scale: 0.52, turn: -10 }, { cover: "swoop", skin: "skin", hair: "dark" });
      kit
        .line("M196,400V236", "dark", 6)
        .path(
          "M84,284Q100,212 196,206Q292,212 308,284Q280,262 252,282Q224,260 196,282Q168,260 140,282Q112,262 84,284Z",
          "a",
        );
    });
    kit.path("M10,448H380L366,476H24Z", "paper").box(150, 448, 90, 12, "paperDeep");
    kit.at({ x: 310, y: 570 }, () => {
      kit.path("M-56,-110H56L40,0H-40Z", "b").path("M-56,-110H56L52,-84H-52Z", "paper").oval(0, -110, 56, 13, "warm");
      kit.line("M-40,-108q12,-18 26,0t26,0t26,0", "warmDeep", 6).line("M-10,-116L60,-210M4,-114L80,-204", "dark", 6);
      kit.path("M-22,-60H22V-30H-22Z", "a");
    });
    steam(kit, { x: 294, y: 446 }, "warm", 2, 70);
    kit
      .path("M40,574Q40,520 96,520Q152,520 152,574Q96,600 40,574Z", "a")
      .path("M54,560Q60,532 96,532", "paper", { opacity: 0.6 });
  },
});

const lightStick = scene({
  focus: { x: 40, y: 150, size: 310 },
  fit: { x: 19.5, y: 110, scale: 0.9 },
  alt: (_, { a, b }) => ({
    en: `A glowing ${a.en} light stick held high, a sea of small lights on a ${b.en} night behind it.`,
    es: `Una barra de luz ${a.es} en alto, con un mar de lucecitas en una noche ${b.es} detrás.`,
  }),
  back: (kit) => {
    night(kit, { ink: "dark", glow: "b", x: 195, y: 260, stars: 14, foot: 300 });
    rays(kit, { x: 195, y: 230, count: 16, ink: "b", opacity: 0.28 });
    kit.times(42, (i) => {
      const row = Math.floor(i / 7);
      kit.circle(24 + (i % 7) * 58 + (row % 2) * 28, 440 + row * 44, 6 + row * 2, i % 3 ? "warm" : "a", {
        opacity: 0.85,
      });
    });
  },
  front: (kit) => {
    const globe = "M85,226a110,110 0 1 0 220,0a110,110 0 1 0 -220,0Z";
    kit.circle(195, 226, 150, "warm", { opacity: 0.3 }).path(globe, "warm");
    kit.tone({ ink: "a", round: { x: 195, y: 226, from: 50, to: 112 }, start: 0, end: 0.85, within: globe });
    kit
      .path(starPath(195, 226, 66, { points: 5, inner: 0.5 }), "a")
      .path("M112,190Q130,140 184,128Q144,156 130,200Z", "paper");
    kit
      .path("M140,324H250L236,366H154Z", "dark")
      .box(164, 366, 62, 170, "paper", { round: 10 })
      .box(164, 400, 62, 14, "a")
      .circle(195, 446, 13, "a")
      .line("M180,480h30M180,498h30", "paperDeep", 5);
    const fist =
      "M138,470Q126,452 146,448H238Q262,450 256,476Q268,492 254,506Q264,524 248,536Q254,560 232,566L226,884H140L136,560Q120,510 138,470Z";
    kit.path(fist, "skin");
    kit.tone({ ink: "skinShade", line: [150, 0, 262, 0], start: 0, end: 0.8, within: fist });
    kit
      .line("M170,478H252M170,508H250M172,538H244", "skinShade", 6)
      .path("M138,470Q150,440 178,462Q196,500 172,520Q146,522 138,470Z", "skin");
    kit.path("M120,640H246V884H112Z", "b").line("M118,662H246", "paper", 8);
  },
});

export const K_CULTURE: MotifFamily = {
  T29: { inks: ["fanzine", "iris", "pool", "dusk"], scenes: [troupe, umbrellaScene, lightStick] },
};
