import { room, tabletop, windowPane } from "../backdrops";
import { type MotifFamily, scene } from "../motif";
import { HEAD_COVERS, type HeadCoverName } from "../props/heads";
import { mug, picture, plant, steam } from "../props/household";
import { bust, head } from "../props/people";

const door = scene<{ cover: HeadCoverName }>({
  focus: { x: 62, y: 250, size: 300 },
  pick: (random) => ({ cover: random.pick(["beanie", "curls", "bun", "cap", "cloud"]) }),
  alt: ({ cover }, { a, b }) => ({
    en: `A ${a.en} door ajar; someone with ${HEAD_COVERS[cover].words.en} and a ${b.en} scarf stands on the threshold in warm light.`,
    es: `Una puerta ${a.es} entreabierta; alguien con ${HEAD_COVERS[cover].words.es} y una bufanda ${b.es} está en el umbral, bajo una luz cálida.`,
  }),
  back: (kit) => {
    room(kit, { x: 215, y: 350 });
    kit.path("M152,560L296,560L440,864L-30,864Z", "warm");
    kit.tone({ ink: "a", line: [0, 570, 0, 844], start: 0, end: 0.6, within: "M152,560L296,560L440,864L-30,864Z" });
    kit.box(140, 138, 168, 426, "dark");
    kit.box(152, 150, 144, 412, "warm");
    picture(kit, { x: 352, y: 256, turn: 3 });
  },
  front: (kit, { cover }) => {
    kit.path("M194,562H286L318,864H60Z", "dark", { opacity: 0.72 });
    kit.path("M194,562L197,440Q196,372 222,360L226,336h24l4,24Q284,372 284,440L288,562Z", "dark");
    head(
      kit,
      { x: 238, y: 312, scale: 0.62 },
      { cover, skin: "dark", hair: cover === "beanie" ? "a" : "aDeep", trim: "paper" },
    );
    kit.path("M212,348Q238,364 264,348L270,368Q238,386 206,368Z", "b");
    kit.path("M252,366L272,364L268,436L250,434Z", "b");
    const leaf = "M152,150L152,562L58,618L58,98Z";
    kit.path(leaf, "a");
    kit.tone({ ink: "dark", line: [50, 0, 150, 0], start: 0.8, end: 0.05, within: leaf, opacity: 0.5 });
    kit.path("M138,178V334L76,332V158Z", "aDeep").path("M138,362V536L76,572V360Z", "aDeep");
    kit.circle(70, 346, 8, "warm").circle(70, 346, 3.4, "dark");
    plant(kit, { x: 352, y: 580, scale: 0.95 });
  },
});

const doorstep = scene<{ left: HeadCoverName; right: HeadCoverName }>({
  focus: { x: 40, y: 190, size: 310 },
  pick: (random) => ({
    left: random.pick(["swoop", "curls", "cap"]),
    right: random.pick(["bun", "bob", "beanie", "wrap"]),
  }),
  alt: ({ left, right }, { a, b }) => ({
    en: `Two people sit close together by a window at night, one with ${HEAD_COVERS[left].words.en}, one with ${HEAD_COVERS[right].words.en}, in ${a.en} and ${b.en}.`,
    es: `Dos personas sentadas muy juntas ante una ventana de noche, una con ${HEAD_COVERS[left].words.es} y otra con ${HEAD_COVERS[right].words.es}, de ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("aPale");
    kit.tone({ ink: "a", round: { x: 195, y: 330, from: 120, to: 400 }, start: 0, end: 0.85 });
    windowPane(kit, { x: 50, y: 104, w: 290, h: 330, sky: "dark", dots: "b", frame: "paper", sunAt: [0.2, 0.22] });
  },
  front: (kit, { left, right }) => {
    bust(
      kit,
      { x: 262, y: 330, scale: 1.12, turn: -5 },
      { cover: right, skin: "skinPale", top: "b", hair: "dark", trim: "warm" },
    );
    bust(
      kit,
      { x: 138, y: 346, scale: 1.16, turn: 6 },
      { cover: left, skin: "skin", top: "a", hair: "dark", trim: "paper" },
    );
    kit.path("M-20,590Q195,540 410,590V864H-20Z", "dark");
    kit.tone({
      ink: "a",
      line: [0, 570, 0, 800],
      start: 0.75,
      end: 0.1,
      within: "M-20,590Q195,540 410,590V864H-20Z",
      opacity: 0.7,
    });
  },
});

const letter = scene({
  focus: { x: 45, y: 210, size: 300 },
  readsOneWay: true,
  alt: (_, { a, b }) => ({
    en: `An open letter and a ${a.en} pen on a ${b.en} desk, a mug of tea beside them.`,
    es: `Una carta abierta y una pluma ${a.es} sobre un escritorio ${b.es}, con una taza de té al lado.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", line: [0, 0, 390, 700], start: 0.85, end: 0, opacity: 0.5 });
    kit.poly(
      [
        [-20, 250],
        [410, 60],
        [410, 330],
        [-20, 560],
      ],
      "warm",
      { opacity: 0.32 },
    );
  },
  front: (kit) => {
    kit.path("M72,470L318,420L350,560L104,612Z", "dark", { opacity: 0.35, printOnly: true });
    kit.path("M58,214L300,170L338,380L96,428Z", "paper");
    kit.path("M96,428L338,380L362,536L122,588Z", "paperDeep");
    kit.tone({
      ink: "dark",
      line: [210, 404, 240, 560],
      start: 0.35,
      end: 0.05,
      fine: true,
      within: "M96,428L338,380L362,536L122,588Z",
      opacity: 0.5,
    });
    kit.times(5, (i) => {
      const y = 238 + i * 32;
      kit.line(
        `M${92 + i * 5},${y}q22,-14 44,-6t44,-6t${44 - (i === 4 ? 44 : 0)},-8${i === 4 ? "" : "t36,-6"}`,
        i === 0 ? "b" : "dark",
        6,
      );
    });
    kit.line("M128,474l150,-30M134,504l90,-18", "dark", 6);
    kit.path("M292,470L372,276L396,286L316,480L292,504Z", "a");
    kit.path("M292,470L316,480L292,504Z", "dark");
    kit.path("M362,302L386,312L391,298L367,288Z", "warm");
    kit.circle(66, 520, 62, "dark").circle(66, 516, 58, "a").circle(66, 516, 44, "warmDeep");
    kit.tone({
      ink: "dark",
      round: { x: 58, y: 508, from: 10, to: 46 },
      start: 0,
      end: 0.6,
      fine: true,
      within: "M22,516a44,44 0 1 0 88,0a44,44 0 1 0 -88,0Z",
    });
  },
});

const mugs = scene<{ sun: boolean }>({
  focus: { x: 50, y: 240, size: 290 },
  pick: (random) => ({ sun: random.chance(0.5) }),
  alt: ({ sun }, { b }) => ({
    en: `Two steaming mugs, one ${b.en} and one dark, before a kitchen window with ${sun ? "a low sun" : "a moon"}.`,
    es: `Dos tazas humeantes, una ${b.es} y otra oscura, ante la ventana de la cocina con ${sun ? "el sol bajo" : "la luna"}.`,
  }),
  back: (kit, { sun }) => {
    kit.ground("bPale");
    kit.tone({ ink: "b", round: { x: 195, y: 260, from: 180, to: 420 }, start: 0, end: 0.8 });
    windowPane(kit, { y: 96, h: 300, sky: sun ? "paper" : "dark", dots: "b" });
    tabletop(kit, { y: 496 });
  },
  front: (kit, { sun }) => {
    mug(kit, { x: 122, y: 540, scale: 1.2, flip: true }, "b", "paper");
    mug(kit, { x: 262, y: 556, scale: 1.2 }, "dark");
    steam(kit, { x: 122, y: 380 }, sun ? "a" : "paper", 2, 110);
    steam(kit, { x: 262, y: 398 }, sun ? "dark" : "warm", 2, 120);
  },
});

const sofa = scene<{ left: HeadCoverName; right: HeadCoverName }>({
  focus: { x: 40, y: 210, size: 310 },
  pick: (random) => ({ left: random.pick(["bob", "long", "curls"]), right: random.pick(["bun", "crop", "braids"]) }),
  alt: ({ left, right }, { a, b }) => ({
    en: `Two women on a ${a.en} sofa under one ${b.en} blanket, one with ${HEAD_COVERS[left].words.en}, one with ${HEAD_COVERS[right].words.en}.`,
    es: `Dos mujeres en un sofá ${a.es} bajo la misma manta ${b.es}, una con ${HEAD_COVERS[left].words.es} y otra con ${HEAD_COVERS[right].words.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.tone({ ink: "a", round: { x: 195, y: 380, from: 150, to: 430 }, start: 0, end: 0.8, opacity: 0.8 });
    picture(kit, { x: 84, y: 168, scale: 1.3, turn: -3 }, "paper", "b");
    picture(kit, { x: 172, y: 150, scale: 0.9, turn: 2 }, "dark", "warm");
    const back = "M10,400Q10,330 80,330H310Q380,330 380,400V620H10Z";
    kit.path(back, "a");
    kit.tone({ ink: "dark", line: [0, 340, 0, 620], start: 0, end: 0.75, within: back, opacity: 0.5 });
  },
  front: (kit, { left, right }) => {
    head(kit, { x: 146, y: 344, scale: 1.08, turn: 9 }, { cover: left, skin: "skinPale", hair: "dark" });
    head(kit, { x: 246, y: 330, scale: 1.08, turn: -7 }, { cover: right, skin: "skin", hair: "aDeep" });
    const blanket = "M64,520Q80,424 150,420Q196,432 244,412Q318,420 330,520L352,864H36Z";
    kit.path(blanket, "b");
    kit.inside(blanket, () => {
      kit.times(7, (i) =>
        kit.line(`M20,${470 + i * 50}Q195,${430 + i * 50} 370,${470 + i * 50}`, i % 2 ? "paper" : "bDeep", 10),
      );
      kit.times(5, (i) => kit.line(`M${70 + i * 62},400L${40 + i * 78},864`, "bDeep", 5));
    });
    kit.path("M-20,452Q44,430 50,500V864H-20ZM410,452Q346,430 340,500V864H410Z", "aDeep");
  },
});

const hooks = scene({
  focus: { x: 40, y: 170, size: 310 },
  alt: (_, { a, b }) => ({
    en: `Two coats on neighbouring hooks, ${a.en} and ${b.en}, with one set of keys between them.`,
    es: `Dos abrigos en perchas vecinas, uno ${a.es} y otro ${b.es}, y un solo juego de llaves en medio.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    kit.tone({ ink: "b", line: [0, 100, 0, 620], start: 0, end: 0.7, opacity: 0.55 });
    kit.box(-20, 168, 430, 34, "dark");
    kit.box(-20, 612, 430, 270, "bDeep");
  },
  front: (kit) => {
    for (const [x, ink, collar] of [
      [112, "a", "warm"],
      [284, "b", "paper"],
    ] as const) {
      kit.at({ x, y: 190, turn: ink === "a" ? -2 : 3 }, () => {
        const coat =
          "M-14,12Q-60,22 -76,66L-100,330L-66,338L-60,240L-66,404H66L60,240L66,338L100,330L76,66Q60,22 14,12Z";
        kit.path(coat, ink);
        kit.tone({ ink: "dark", line: [-40, 0, 90, 0], start: 0, end: 0.8, within: coat, opacity: 0.5 });
        kit.path("M-16,10L0,84L16,10L44,24L4,130L-44,24Z", collar);
        kit.line("M0,130V404", "dark", 3);
        kit.times(3, (i) => kit.circle(-12, 170 + i * 62, 7, "dark"));
        kit.line("M0,14V-12q0,-16 14,-16", "warm", 8);
      });
    }
    kit.line("M198,190v26", "warm", 6).ring(198, 236, 18, "warm", 7);
    kit.path("M192,254h12v54h16v12h-10v12h10v12h-28Z", "warm");
    kit.path("M60,640L180,632L186,662Q120,676 58,664ZM220,634L340,640L344,664Q280,678 216,662Z", "dark");
  },
});

export const HOME_STORIES: MotifFamily = {
  T01: { inks: ["hearth", "iris", "pool", "plum"], scenes: [door, doorstep, letter] },
  T02: { inks: ["dusk", "marmalade", "berry", "clay"], scenes: [mugs, sofa, hooks] },
};
