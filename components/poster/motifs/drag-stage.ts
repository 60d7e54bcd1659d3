import { curtains, tabletop } from "../backdrops";
import { boxPath, leafPath, starPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";
import { spotlight } from "../props/party";
import { head } from "../props/people";

const mirror = scene({
  focus: { x: 40, y: 150, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A dressing-table mirror ringed with bulbs; in it someone in a tall ${a.en} wig and big earrings, in ${b.en}.`,
    es: `Un espejo de camerino rodeado de bombillas; en él, alguien con una alta peluca ${a.es} y grandes pendientes, de ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bDeep");
    kit.tone({ ink: "warm", round: { x: 195, y: 310, from: 150, to: 330 }, start: 0.8, end: 0 });
    kit.box(50, 96, 290, 430, "dark", { round: 60 });
    kit.box(74, 120, 242, 390, "bPale", { round: 44 });
    kit.tone({ ink: "b", line: [80, 120, 320, 500], start: 0.7, end: 0, within: boxPath(74, 120, 242, 390, 44) });
    kit.times(7, (i) => {
      kit.circle(62, 160 + i * 52, 12, "warm").circle(328, 160 + i * 52, 12, "warm");
    });
    kit.times(5, (i) => kit.circle(107 + i * 44, 108, 12, "warm"));
    tabletop(kit, { y: 526, ink: "a" });
  },
  front: (kit) => {
    kit.inside(boxPath(74, 120, 242, 406, 44), () => {
      kit.path("M110,560Q112,440 172,424H218Q278,440 280,560Z", "b");
      kit.path("M172,424L195,500L218,424L244,432L195,540L146,432Z", "warm");
      kit.path(
        "M118,400Q76,372 96,316Q70,250 124,220Q130,150 196,148Q262,150 268,220Q322,250 294,316Q314,372 272,400Z",
        "a",
      );
      kit.tone({
        ink: "dark",
        line: [0, 150, 0, 400],
        start: 0,
        end: 0.6,
        opacity: 0.5,
        fine: true,
        within:
          "M118,400Q76,372 96,316Q70,250 124,220Q130,150 196,148Q262,150 268,220Q322,250 294,316Q314,372 272,400Z",
      });
      kit
        .path("M176,370V436Q195,450 214,436V370Z", "skinShade")
        .path("M148,290Q146,258 195,256Q244,258 242,290Q240,360 195,384Q150,360 148,290Z", "skin");
      kit.path("M144,306Q140,250 196,236Q250,250 246,306Q230,270 196,268Q160,270 144,306Z", "a");
      kit.path("M160,306Q174,286 190,308Q176,298 160,306ZM230,306Q216,286 200,308Q214,298 230,306Z", "b");
      kit.path(leafPath(180, 352, 210, 352, 12), "a");
      kit.path(starPath(140, 396, 22, { points: 4 }), "paper").path(starPath(250, 396, 22, { points: 4 }), "paper");
    });
    kit.box(84, 488, 28, 60, "dark").path("M86,488V462L110,448V488Z", "b");
    kit.at({ x: 286, y: 556 }, () => {
      kit.oval(0, 0, 60, 16, "dark").oval(0, -6, 60, 16, "paper");
      kit.circle(-30, -7, 9, "a").circle(-2, -9, 9, "b").circle(28, -7, 9, "warm");
    });
  },
});

const boots = scene({
  focus: { x: 40, y: 250, size: 310 },
  alt: (_, { a }) => ({
    en: `A pair of tall ${a.en} platform boots alone in a spotlight between stage curtains.`,
    es: `Un par de botas altas de plataforma ${a.es}, solas bajo un foco entre los telones.`,
  }),
  back: (kit) => {
    curtains(kit, { ink: "b", gap: 230 });
    kit.box(-20, 570, 430, 320, "bDeep");
    spotlight(kit, 195, -10, 590, 195, 150);
  },
  front: (kit) => {
    for (const flip of [false, true]) {
      kit.at({ x: flip ? 262 : 128, y: 586, flip, turn: flip ? 4 : -4, scale: 1.06 }, () => {
        const boot = "M-36,-320H34L26,-120Q22,-84 0,-66L-64,-44Q-84,-34 -84,-20H34L44,-100L40,-320Z";
        kit.path(boot, "a");
        kit.tone({ ink: "dark", line: [-36, 0, 44, 0], start: 0, end: 0.75, within: boot, opacity: 0.5, fine: true });
        kit.path("M-86,-22H-6V8H-90ZM10,-22H36L30,8H14Z", "dark");
        kit.line(
          "M-20,-290L16,-270M-18,-250L18,-230M-16,-210L16,-190M-14,-170L14,-150M16,-290L-20,-270M18,-250L-18,-230M16,-210L-16,-190M14,-170L-14,-150",
          "warm",
          5,
        );
        kit.box(-40, -332, 82, 22, "warm");
      });
    }
    kit
      .path(starPath(64, 240, 22), "paper")
      .path(starPath(330, 180, 16), "paper")
      .path(starPath(196, 200, 26), "paper");
  },
});

const wig = scene({
  focus: { x: 45, y: 130, size: 320 },
  fit: { x: 30, y: 110, scale: 0.85 },
  alt: (_, { a, b }) => ({
    en: `A towering ${a.en} wig on a stand, with a brush, a ${b.en} lipstick and a powder puff in front.`,
    es: `Una altísima peluca ${a.es} en su soporte, con una brocha, un pintalabios ${b.es} y una borla delante.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.tone({ ink: "a", round: { x: 195, y: 300, from: 120, to: 420 }, start: 0, end: 0.85 });
    kit.path("M195,60Q340,200 330,510H60Q50,200 195,60Z", "paper", { opacity: 0.6 });
    tabletop(kit, { y: 510, ink: "b" });
  },
  front: (kit) => {
    const curls = [
      [195, 156, 62],
      [138, 196, 56],
      [252, 196, 56],
      [110, 262, 52],
      [280, 262, 52],
      [195, 224, 76],
      [112, 328, 46],
      [278, 328, 46],
      [124, 388, 38],
      [268, 388, 38],
    ] as const;
    kit.line("M195,430V520", "dark", 14);
    kit.path("M130,540Q195,486 260,540Z", "dark");
    for (const [x, y, r] of curls) {
      kit.circle(x, y, r, x % 4 ? "a" : "aDeep");
      kit.line(
        `M${x - r * 0.5},${y + r * 0.2}a${r * 0.5},${r * 0.5} 0 1 1 ${r * 0.7},${r * 0.3}q${-r * 0.3},${r * 0.2} ${-r * 0.4},${-r * 0.2}`,
        "dark",
        4,
        { opacity: 0.6 },
      );
    }
    head(kit, { x: 195, y: 362, scale: 1.1 }, { cover: "bun", skin: "skin", hair: "a", trim: "warm" });
    kit
      .path("M120,230Q195,176 270,230L262,250Q195,204 128,250Z", "warm")
      .path(starPath(195, 212, 26, { points: 5, inner: 0.5 }), "paper");
    kit.box(60, 500, 36, 76, "dark").box(64, 466, 28, 36, "warm").path("M66,466V430L90,414V466Z", "a");
    kit.at({ x: 318, y: 548, turn: 12 }, () => {
      kit
        .box(-7, -60, 14, 76, "dark")
        .path("M-24,-60Q-34,-128 0,-140Q34,-128 24,-60Z", "paper")
        .box(-24, -68, 48, 16, "a");
    });
  },
});

export const DRAG_STAGE: MotifFamily = {
  T05: { inks: ["berry", "fanzine", "plum", "pool"], scenes: [mirror, boots, wig] },
};
