import { disc, tabletop, windowPane } from "../backdrops";
import { boxPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";
import { HEAD_COVERS, type HeadCoverName } from "../props/heads";
import { mug, plant } from "../props/household";
import { bust } from "../props/people";
import { headphones, microphone, soundRings } from "../props/sound";

const singer = scene<{ cover: HeadCoverName }>({
  focus: { x: 50, y: 200, size: 300 },
  pick: (random) => ({ cover: random.pick(["bob", "crop", "curls", "swoop"]) }),
  alt: ({ cover }, { a, b }) => ({
    en: `Someone with ${HEAD_COVERS[cover].words.en} and headphones, in ${b.en}, speaks into a ${a.en} microphone.`,
    es: `Alguien con ${HEAD_COVERS[cover].words.es} y auriculares, de ${b.es}, habla ante un micrófono ${a.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    disc(kit, { x: 230, y: 340, r: 220, ink: "warm", dots: "a" });
    kit.line("M-10,250Q40,250 60,210T120,240T180,150T250,190T320,96T410,120", "b", 7);
    kit.line("M-10,300Q50,300 80,280T150,280T230,236T330,190T410,180", "bPale", 5);
  },
  front: (kit, { cover }) => {
    bust(
      kit,
      { x: 236, y: 330, scale: 1.3, turn: -4 },
      { cover, skin: "skinPale", top: "b", trim: "warm", collar: "hood" },
    );
    headphones(kit, { x: 236, y: 330, scale: 1.3, turn: -4 }, "a", "dark");
    microphone(kit, { x: 100, y: 456, scale: 1.05, turn: 14 }, { body: "a", band: "warm" });
  },
});

const rings = scene({
  focus: { x: 45, y: 180, size: 300 },
  alt: (_, { a, b }) => ({
    en: `A ${a.en} microphone on a stand; rings of sound widen around it over ${b.en}.`,
    es: `Un micrófono ${a.es} en su pie; anillos de sonido se abren a su alrededor sobre ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", round: { x: 195, y: 330, from: 130, to: 440 }, start: 0, end: 0.95, opacity: 0.55 });
    kit.circle(195, 330, 132, "warm");
    soundRings(kit, 195, 330, { first: 160, gap: 34, count: 5, ink: "warm", width: 8 });
  },
  front: (kit) => {
    microphone(kit, { x: 195, y: 336, scale: 1.45 }, { body: "a", band: "paper" });
    kit.line("M195,560V700", "dark", 17);
    kit.path("M90,720Q195,640 300,720Z", "dark");
  },
});

const diary = scene({
  focus: { x: 40, y: 230, size: 310 },
  readsOneWay: true,
  alt: (_, { a, b }) => ({
    en: `An open diary by a window, a row of ${a.en} dots filling day by day, a ${b.en} plant and a mug.`,
    es: `Un diario abierto junto a una ventana, con puntos ${a.es} que se llenan día a día, una planta ${b.es} y una taza.`,
  }),
  back: (kit) => {
    kit.ground("aPale");
    windowPane(kit, { x: 120, y: 90, w: 230, h: 250, dots: "b", frame: "paper" });
    tabletop(kit, { y: 400, ink: "b" });
  },
  front: (kit) => {
    plant(kit, { x: 74, y: 410, scale: 1.25 }, { pot: "a", leaves: ["bDeep", "dark"] });
    mug(kit, { x: 324, y: 428, scale: 0.8 }, "aDeep");
    kit.path("M26,580L68,426Q140,410 196,436Q256,410 328,428L366,584Q280,562 196,592Q112,562 26,580Z", "dark", {
      opacity: 0.4,
    });
    const left = "M34,570L72,414Q140,398 196,424V580Q116,550 34,570Z";
    const right = "M358,574L322,416Q254,398 196,424V580Q278,552 358,574Z";
    kit.path(left, "paper").path(right, "paper");
    kit.tone({ ink: "dark", line: [120, 0, 196, 0], start: 0, end: 0.5, within: left, fine: true, opacity: 0.5 });
    kit.times(15, (i) => {
      const [column, row] = [i % 5, Math.floor(i / 5)];
      const [x, y] = [84 + column * 22 - row * 5, 440 + row * 36 - column * 1.5];
      if (i < 11) kit.circle(x, y, 7, "a");
      else kit.ring(x, y, 6, "a", 3);
    });
    kit.line("M218,450q40,-16 86,-8M220,480q44,-16 92,-8M220,510q48,-16 98,-8M220,540q30,-10 60,-10", "dark", 5);
    kit.path(boxPath(236, 362, 12, 120, 4), "warm", { turn: 62, pivot: [242, 420] });
  },
});

export const VOICE_PRACTICE: MotifFamily = {
  T04: { inks: ["dusk", "pool", "clay", "iris"], scenes: [singer, rings, diary] },
};
