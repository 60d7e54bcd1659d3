import { arch, rays } from "../backdrops";
import { boxPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";
import { HEAD_COVERS, type HeadCoverName } from "../props/heads";
import { head } from "../props/people";

const singers = scene<{ covers: readonly [HeadCoverName, HeadCoverName, HeadCoverName] }>({
  focus: { x: 40, y: 220, size: 310 },
  pick: (random) => ({
    covers: [
      random.pick(["cloud", "bob"]),
      random.pick(["crop", "bun", "wrap"]),
      random.pick(["braids", "curls", "long"]),
    ],
  }),
  alt: ({ covers }, { a, b }) => ({
    en: `Three singers in ${a.en} robes with open ${b.en} books under a tall window; the middle one has ${HEAD_COVERS[covers[1]].words.en}.`,
    es: `Tres cantantes con túnicas ${a.es} y libros abiertos ${b.es} bajo una ventana alta; en el centro, alguien con ${HEAD_COVERS[covers[1]].words.es}.`,
  }),
  back: (kit) => {
    kit.ground("bDeep");
    kit.tone({ ink: "b", round: { x: 195, y: 300, from: 140, to: 400 }, start: 0.9, end: 0.1 });
    const pane = "M75,884V240Q75,110 195,70Q315,110 315,240V884Z";
    kit.path(pane, "warm");
    kit.inside(pane, () => {
      rays(kit, { x: 195, y: 200, count: 12, ink: "a", opacity: 0.85 });
      rays(kit, { x: 195, y: 200, count: 12, ink: "bPale", turn: 10, opacity: 0.6 });
      kit.circle(195, 200, 62, "paper").circle(195, 200, 44, "warm");
    });
    kit.line(pane, "dark", 10).line("M195,262V600M75,330H315M135,250V600M255,250V600", "dark", 6, { flat: true });
  },
  front: (kit, { covers }) => {
    const places = [
      [88, 392, 0.98, 0],
      [302, 392, 0.98, 2],
      [195, 350, 1.12, 1],
    ] as const;
    const skins = ["skinDeep", "skin", "skinPale"] as const;
    for (const [x, y, scale, who] of places) {
      kit.at({ x, y, scale }, () => {
        const robe = "M-24,70Q-86,82 -96,160L-124,600H124L96,160Q86,82 24,70L0,96Z";
        kit.path(robe, who === 1 ? "a" : "aDeep");
        kit.tone({ ink: "dark", line: [-40, 0, 124, 0], start: 0, end: 0.75, within: robe, opacity: 0.5 });
        head(kit, { x: 0, y: 0 }, { cover: covers[who], skin: skins[who], hair: "dark", trim: "bPale" });
        kit.oval(0, 38, 8, 10, "dark");
        kit.path("M-34,74L-46,230L-20,240L0,120L20,240L46,230L34,74L0,108Z", "paper");
        kit
          .path("M-70,178Q-34,160 0,182Q34,160 70,178V232Q34,216 0,238Q-34,216 -70,232Z", "b")
          .line("M0,182V238", "dark", 4);
        kit.circle(-66, 216, 15, skins[who]).circle(66, 216, 15, skins[who]);
      });
    }
  },
});

const organ = scene({
  focus: { x: 40, y: 150, size: 310 },
  alt: (_, { a, b }) => ({
    en: `Tall ${a.en} organ pipes rise like a wing over a keyboard and a ${b.en} bench.`,
    es: `Altos tubos de órgano ${a.es} se alzan como un ala sobre un teclado y un banco ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    arch(kit, { x: 195, foot: 884, w: 350, h: 840, ink: "b", dots: "dark" });
    rays(kit, { x: 195, y: 60, count: 20, ink: "warm", opacity: 0.28 });
  },
  front: (kit) => {
    kit.times(9, (i) => {
      const x = 39 + i * 39;
      const top = 150 + Math.abs(4 - i) * 40;
      const pipe = `M${x - 16},${top + 16}Q${x},${top - 8} ${x + 16},${top + 16}V420L${x + 8},462H${x - 8}L${x - 16},420Z`;
      kit.path(pipe, i % 2 ? "aDeep" : "a");
      kit.tone({
        ink: "dark",
        line: [x - 14, 0, x + 18, 0],
        start: 0,
        end: 0.8,
        within: pipe,
        fine: true,
        opacity: 0.5,
      });
      kit
        .path(`M${x - 9},396Q${x},366 ${x + 9},396V410H${x - 9}Z`, "dark")
        .line(`M${x - 8},${top + 30}V356`, "warm", 4);
    });
    kit.box(-20, 458, 430, 36, "dark").box(-20, 462, 430, 7, "warm");
    kit.path("M50,494H340V560H50Z", "bDeep").path("M64,520H326L334,552H56Z", "paper");
    kit.times(15, (i) => kit.box(76 + i * 16.4, 521, i % 7 === 2 || i % 7 === 6 ? 1.5 : 8, 18, "dark"));
    kit
      .box(30, 560, 330, 18, "dark")
      .box(80, 640, 230, 24, "a")
      .box(96, 664, 14, 120, "aDeep")
      .box(280, 664, 14, 120, "aDeep");
    kit
      .path("M130,494V436Q160,426 195,440Q230,426 260,436V494Z", "paper")
      .line("M195,440V494M146,456h34M146,470h34M210,456h34M210,470h34", "dark", 4);
  },
});

const hymnal = scene({
  focus: { x: 40, y: 210, size: 310 },
  readsOneWay: true,
  alt: (_, { a, b }) => ({
    en: `An open song book with notes rising off its pages over ${b.en} rays, a ${a.en} tambourine beside it.`,
    es: `Un cancionero abierto del que suben notas sobre rayos ${b.es}, con una pandereta ${a.es} al lado.`,
  }),
  back: (kit) => {
    kit.ground("b");
    rays(kit, { x: 195, y: 470, count: 18, ink: "bPale", opacity: 0.6, turn: 5 });
    kit.tone({ ink: "dark", round: { x: 195, y: 420, from: 160, to: 460 }, start: 0, end: 0.9, opacity: 0.5 });
    kit.box(-20, 600, 430, 290, "dark");
  },
  front: (kit) => {
    for (const [x, y, s, ink] of [
      [96, 300, 1, "warm"],
      [196, 220, 1.3, "paper"],
      [300, 284, 1, "warm"],
      [256, 150, 0.8, "a"],
      [132, 170, 0.8, "paper"],
    ] as const) {
      kit.at({ x, y, scale: s }, () =>
        kit.oval(-10, 30, 17, 13, ink, { turn: -20 }).line("M5,28V-34Q30,-26 30,0", ink, 7),
      );
    }
    kit.path("M10,596L44,420Q130,390 195,432Q260,390 346,420L380,596Z", "aDeep");
    const left = "M26,576L56,410Q132,384 195,424V584Q110,552 26,576Z";
    kit.path(left, "paper").path("M364,576L334,410Q258,384 195,424V584Q280,552 364,576Z", "paper");
    kit.tone({ ink: "dark", line: [110, 0, 195, 0], start: 0, end: 0.6, within: left, fine: true, opacity: 0.5 });
    kit.times(4, (i) => {
      const y = 440 + i * 32;
      kit.line(`M${66 - i * 6},${y}q60,-18 116,6M${208},${y + 6}q60,-24 ${120 + i * 5},-6`, "dark", 4);
    });
    for (const [x, y] of [
      [90, 432],
      [126, 428],
      [158, 440],
      [82, 496],
      [136, 494],
      [240, 430],
      [286, 424],
      [262, 494],
      [318, 490],
    ] as const)
      kit.oval(x, y, 9, 7, "a", { turn: -20 }).line(`M${x + 7},${y}v-24`, "a", 4);
    kit.at({ x: 322, y: 570 }, () => {
      kit.ring(0, 0, 56, "a", 20).path(boxPath(-36, -36, 72, 72, 36), "warm");
      for (const [x, y] of [
        [-56, 0],
        [56, 0],
        [0, -56],
        [0, 56],
        [-40, -40],
        [40, 40],
      ] as const)
        kit.circle(x, y, 10, "paper");
    });
  },
});

export const CHOIR: MotifFamily = {
  T21: { inks: ["plum", "harbour", "clay", "pool"], scenes: [singers, organ, hymnal] },
};
