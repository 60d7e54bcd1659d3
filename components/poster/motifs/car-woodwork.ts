import { circlePath } from "../geometry";
import { type MotifFamily, scene } from "../motif";

const plane = scene({
  focus: { x: 35, y: 190, size: 325 },
  alt: (_, { a, b }) => ({
    en: `A hand plane lifts a long curl of wood from a board, in ${a.en} and ${b.en}.`,
    es: `Un cepillo de carpintero saca una viruta larga de una tabla, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper").circle(150, 280, 196, "bPale");
    kit.tone({ ink: "b", line: [300, 60, 80, 520], start: 0, end: 0.8, within: "M0,0H390V480H0Z" });
    kit.line("M40,90V210M84,90V170M128,90V230", "bDeep", 5).box(20, 78, 136, 14, "bDeep");
    kit.path("M28,210h24v60h-24ZM74,170h20v16l8,60h-36l8,-60ZM116,230h24l-4,40h-16Z", "b");
  },
  front: (kit) => {
    const board = "M-20,474H410V606H-20Z";
    kit.path(board, "warm");
    kit.inside(board, () => {
      kit.line(
        "M-20,500Q100,486 200,504T420,498M-20,540Q60,520 150,544T420,540M-20,580Q120,560 240,582T420,576",
        "warmDeep",
        4,
      );
      kit.oval(300, 560, 40, 13, "warmDeep").oval(300, 560, 20, 6, "aDeep");
    });
    kit.box(-10, 606, 420, 260, "bDeep").box(40, 606, 60, 240, "dark").box(300, 606, 60, 240, "dark");
    kit.at({ x: 6, y: 4, turn: -3, scale: 1 }, () => {
      const body = "M40,478V420Q40,398 62,398H120L150,372H300Q356,374 356,430V478Z";
      kit
        .path("M272,392Q268,300 318,278Q358,268 366,300Q366,326 340,330Q330,348 338,392Z", "aDeep")
        .circle(88, 376, 27, "aDeep")
        .path("M78,394h20v12h-20Z", "dark");
      kit.path(body, "a");
      kit.tone({ ink: "dark", line: [195, 390, 195, 490], start: 0, end: 0.8, opacity: 0.5, within: body });
      kit
        .path("M168,474L228,286L262,298L206,474Z", "paper")
        .path("M204,372L232,290L256,298L228,376Z", "b")
        .circle(232, 340, 11, "dark")
        .line("M40,474H356", "dark", 9);
    });
    kit
      .line(
        "M182,384Q150,330 170,262Q196,196 256,214Q306,236 290,282Q268,314 238,292Q222,272 240,256Q256,250 260,264",
        "warm",
        26,
      )
      .line(
        "M182,384Q150,330 170,262Q196,196 256,214Q306,236 290,282Q268,314 238,292Q222,272 240,256Q256,250 260,264",
        "warmDeep",
        4,
      );
    kit.line("M24,462q-20,-26 6,-36q24,0 14,20M350,446q26,-10 30,-30", "warmDeep", 11);
  },
});

const engineBay = scene({
  focus: { x: 30, y: 190, size: 330 },
  alt: (_, { a, b }) => ({
    en: `An old car waits with its hood up and a toolbox beside it, in ${a.en} and ${b.en}.`,
    es: `Un coche antiguo espera con el capó abierto y una caja de herramientas al lado, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.times(6, (i) => kit.line(`M-10,${120 + i * 70}H400`, "b", 5, { printOnly: true }));
    kit.tone({ ink: "b", line: [195, 540, 195, 80], start: 0, end: 0.7 });
    kit.box(-10, 548, 420, 310, "dark");
    kit.tone({ ink: "b", line: [195, 560, 195, 780], start: 0.7, end: 0, within: "M-10,548H410V860H-10Z" });
  },
  front: (kit) => {
    kit
      .path("M64,322L92,156Q96,140 112,140H278Q294,140 298,156L326,322Z", "a")
      .path("M84,306L108,166Q110,158 118,158H272Q280,158 282,166L306,306Z", "aDeep")
      .line("M150,306L160,172M195,306V172M240,306L230,172", "a", 7)
      .line("M86,330L120,220", "dark", 7);
    const body = "M22,398Q26,336 74,318H316Q364,336 368,398V496Q368,510 354,510H36Q22,510 22,496Z";
    kit
      .path("M80,322L96,286H150V322ZM168,322V276H236V322ZM252,322V294H304L312,322Z", "dark")
      .line("M116,286q20,-26 60,-10M236,292q30,-14 48,4", "warm", 8)
      .path(body, "a");
    kit.tone({ ink: "dark", line: [195, 380, 195, 530], start: 0, end: 0.8, opacity: 0.45, within: body });
    kit
      .circle(82, 404, 45, "paper")
      .circle(82, 404, 33, "warm")
      .circle(308, 404, 45, "paper")
      .circle(308, 404, 33, "warm");
    kit.line("M62,404H102M82,384V424M288,404H328M308,384V424", "warmDeep", 4);
    kit.box(140, 372, 110, 66, "dark", { round: 14 });
    kit.line("M152,388H238M152,405H238M152,422H238", "paper", 5);
    kit
      .box(10, 462, 370, 32, "paper", { round: 14 })
      .box(152, 456, 86, 36, "warm", { round: 4 })
      .line("M166,474h14M190,474h34", "dark", 7)
      .box(44, 508, 60, 54, "dark", { round: 8 })
      .box(286, 508, 60, 54, "dark", { round: 8 })
      .path("M128,600V548H268V600Z", "b")
      .box(118, 536, 160, 20, "bDeep", { round: 4 })
      .line("M168,536V518H228V536", "bDeep", 9)
      .box(186, 560, 24, 15, "warm", { round: 3 });
  },
});

const wrench = scene({
  focus: { x: 35, y: 180, size: 325 },
  pick: (random) => ({ turn: random.between(-50, -36) }),
  alt: (_, { a, b }) => ({
    en: `A big wrench crosses a handsaw over a saw blade, in ${a.en} and ${b.en}.`,
    es: `Una gran llave inglesa cruza un serrucho sobre un disco de sierra, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.tone({ ink: "a", line: [0, 0, 390, 800], start: 0, end: 0.7 });
    kit.times(16, (i) => {
      kit.path("M195,150L222,186L186,184Z", "bPale", { turn: i * 22.5, pivot: [195, 350] });
    });
    kit.circle(195, 350, 172, "bPale");
    kit.tone({
      ink: "b",
      round: { x: 195, y: 350, from: 60, to: 190 },
      start: 0,
      end: 0.8,
      within: circlePath(195, 350, 172),
    });
    kit.circle(195, 350, 48, "paper").circle(195, 350, 17, "dark");
  },
  front: (kit, { turn }) => {
    kit.at({ x: 195, y: 360, turn: -turn }, () => {
      const blade = "M-210,-36L96,-66V66L-210,14Z";
      kit.path(blade, "paper");
      kit.tone({ ink: "b", line: [0, -60, 0, 80], start: 0, end: 0.7, within: blade });
      let teeth = "M96,66";
      for (let i = 0; i < 17; i++) teeth += `l-9,13l-9,-16.2`;
      kit.path(`${teeth}L-210,10Z`, "paper");
      kit
        .path("M86,-76H176Q214,-70 214,-26V44Q208,84 160,84H86Z", "a")
        .path("M122,-36H164Q176,-34 176,-18V30Q174,46 158,46H122Z", "warm")
        .circle(104, -48, 8, "dark")
        .circle(104, 58, 8, "dark");
    });
    kit.at({ x: 190, y: 350, turn }, () => {
      const handle = "M-120,-28H150Q206,-34 222,0Q206,34 150,28H-120Z";
      const jaw = "M-96,-48Q-120,-86 -176,-82L-214,-52L-176,-36V-8L-232,2L-236,34Q-196,84 -136,66Q-104,52 -96,28Z";
      kit.path(jaw, "dark").path(handle, "dark").box(-90, -12, 220, 24, "b", { round: 12 }).circle(186, 0, 17, "warm");
      kit.line("M-112,-18l28,0M-112,-4h28M-112,10h28", "paper", 5);
    });
  },
});

export const CAR_WOODWORK: MotifFamily = {
  T58: {
    inks: ["hearth", "ochre", "clay"],
    scenes: [plane, engineBay, wrench],
  },
};
