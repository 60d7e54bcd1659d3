import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";
import type { Random } from "../random";

/** A mirrored creature of 9 × 8 pixels: which of the left five columns are on, row by row. */
type Critter = readonly (readonly boolean[])[];

const hatch = (random: Random): Critter =>
  Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 5 }, (_, column) => {
      if (row === 3) return column !== 2;
      if (row === 2 || row === 4) return column > 0;
      return random.chance(row > 4 ? 0.5 : 0.3 + column * 0.12);
    }),
  );

/** The outline of the lit pixels as closed loops, so that the X-ray shows a creature, not a grid. */
const outlineOf = (critter: Critter, x: number, y: number, size: number): string => {
  const lit = (column: number, row: number) => critter[row]?.[column > 4 ? 8 - column : column] ?? false;
  const next = new Map<string, [number, number][]>();
  const edge = (u: number, v: number, to: [number, number]) => {
    const key = `${u},${v}`;
    next.set(key, [...(next.get(key) ?? []), to]);
  };
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 9; column++) {
      if (!lit(column, row)) continue;
      if (!lit(column, row - 1)) edge(column, row, [column + 1, row]);
      if (!lit(column + 1, row)) edge(column + 1, row, [column + 1, row + 1]);
      if (!lit(column, row + 1)) edge(column + 1, row + 1, [column, row + 1]);
      if (!lit(column - 1, row)) edge(column, row + 1, [column, row]);
    }
  }
  const loops: string[] = [];
  for (const start of next.keys()) {
    const points: string[] = [];
    for (let key = start, to = next.get(key)?.pop(); to; key = to.join(","), to = next.get(key)?.pop()) {
      points.push(`${x + to[0] * size},${y + to[1] * size}`);
    }
    if (points.length > 0) loops.push(`M${points.join("L")}Z`);
  }
  return loops.join("");
};

const drawCritter = (kit: Kit, critter: Critter, x: number, y: number, size: number, ink: Ink) =>
  kit.path(outlineOf(critter, x, y, size), ink);

const arcade = scene({
  focus: { x: 40, y: 180, size: 310 },
  pick: (random) => ({ critter: hatch(random) }),
  alt: (_, { a, b }) => ({
    en: `An arcade machine glows in the dark with a pixel creature on its screen, in ${a.en} and ${b.en}.`,
    es: `Una máquina recreativa brilla en la oscuridad con una criatura de píxeles, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("dark");
    kit.tone({ ink: "a", round: { x: 195, y: 320, from: 120, to: 420 }, start: 0.9, end: 0, opacity: 0.8 });
    kit
      .path("M-10,640H400V860H-10Z", "aDeep")
      .line("M195,640V850M90,640L-40,850M300,640L430,850M-10,700H400M-10,780H400", "dark", 5);
  },
  front: (kit, { critter }) => {
    kit.path("M56,102Q56,92 66,92H324Q334,92 334,102V190L316,214V430L346,498V760H44V498L74,430V214L56,190Z", "b");
    kit.tone({
      ink: "dark",
      line: [190, 0, 350, 0],
      start: 0,
      end: 0.8,
      opacity: 0.5,
      within: "M56,92H334V190L316,214V430L346,498V760H44V498L74,430V214L56,190Z",
    });
    kit
      .path("M72,108H318V178H72Z", "warm")
      .path(
        "M90,160l18,-34l18,34ZM136,160v-34h30v34ZM178,160q0,-34 18,-34t18,34ZM226,160v-34l30,17ZM268,126h32v34h-32Z",
        "a",
      )
      .path("M88,206H302L296,428H94Z", "dark")
      .path("M106,222H284L279,412H111Z", "aDeep");
    kit.times(12, () => kit.box(kit.random.between(114, 268), kit.random.between(228, 400), 4, 4, "paper"));
    drawCritter(kit, critter, 132, 244, 14, "warm");
    kit
      .path("M178,398h8v-10h18v10h8v12h-34Z", "paper")
      .path("M74,432H316L344,498H46Z", "paper")
      .line("M126,474V436", "dark", 9)
      .circle(126, 430, 19, "a")
      .oval(126, 478, 26, 9, "dark")
      .oval(216, 466, 18, 12, "a")
      .oval(262, 456, 18, 12, "warm")
      .oval(272, 484, 18, 12, "b")
      .box(130, 552, 56, 84, "dark", { round: 6 })
      .box(204, 552, 56, 84, "dark", { round: 6 })
      .line("M158,574v22M232,574v22", "warm", 7);
  },
});

const handheld = scene({
  focus: { x: 35, y: 150, size: 320 },
  pick: (random) => ({ critter: hatch(random), turn: random.between(-16, -8) }),
  alt: (_, { a, b }) => ({
    en: `A chunky handheld console with a pixel creature on its screen, in ${a.en} and ${b.en}.`,
    es: `Una consola portátil antigua con una criatura de píxeles en pantalla, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.times(8, (i) => kit.path(`M${-120 + i * 90},-10h44l-160,880h-44Z`, "warmPale", { printOnly: true }));
    kit.tone({ ink: "b", line: [0, 700, 390, 100], start: 0.7, end: 0 });
  },
  front: (kit, { critter, turn }) => {
    const shell =
      "M-132,-230H132Q148,-230 148,-214V190Q148,240 96,246H-132Q-148,246 -148,230V-214Q-148,-230 -132,-230Z";
    kit.at({ x: 206, y: 366, turn }, () => {
      kit.path(shell, "dark", { opacity: 0.4, multiply: true, printOnly: true });
    });
    kit.at({ x: 193, y: 352, turn }, () => {
      kit.path(shell, "a");
      kit.tone({ ink: "dark", line: [0, 0, 150, 240], start: 0, end: 0.7, opacity: 0.45, within: shell });
      kit.path("M-118,-206H118V-24Q118,0 92,0H-106Q-118,0 -118,-12Z", "dark").box(-92, -182, 184, 158, "warmPale");
      kit.tone({ ink: "b", line: [-90, 0, 90, -160], start: 0.5, end: 0, fine: true, within: "M-92,-182H92V-24H-92Z" });
      drawCritter(kit, critter, -63, -160, 14, "dark");
      kit
        .line("M-80,-38H80", "dark", 6)
        .circle(-105, -112, 5, "a")
        .path("M-112,74h28v-28h32v28h28v32h-28v28h-32v-28h-28Z", "dark")
        .circle(106, 62, 26, "b")
        .circle(48, 90, 26, "b")
        .line("M-34,186l24,-9M22,186l24,-9", "dark", 13)
        .line("M74,216l30,-44M92,222l30,-44M110,226l26,-38", "aDeep", 7);
    });
  },
});

const joystick = scene({
  focus: { x: 35, y: 190, size: 325 },
  pick: (random) => ({ critter: hatch(random), lean: random.between(8, 20) }),
  alt: (_, { a, b }) => ({
    en: `A big ball-top joystick leans into the game while pixel creatures march above, in ${a.en} and ${b.en}.`,
    es: `Una gran palanca de mando se inclina mientras desfilan criaturas de píxeles, en ${a.es} y ${b.es}.`,
  }),
  back: (kit, { critter }) => {
    kit.ground("bDeep");
    kit.tone({ ink: "dark", line: [195, 420, 195, 40], start: 0, end: 0.8, opacity: 0.7 });
    kit.times(6, (i) => {
      drawCritter(kit, critter, 34 + (i % 3) * 116, 104 + Math.floor(i / 3) * 92, 9, i % 2 ? "b" : "warm");
    });
    kit.times(10, () => kit.box(kit.random.between(10, 370), kit.random.between(290, 460), 6, 6, "paper"));
  },
  front: (kit, { lean }) => {
    kit.path("M-10,540L60,460H330L400,540V860H-10Z", "paper").path("M-10,580H400V860H-10Z", "b");
    kit.tone({
      ink: "dark",
      line: [195, 580, 195, 800],
      start: 0,
      end: 0.7,
      opacity: 0.5,
      within: "M-10,580H400V860H-10Z",
    });
    kit.oval(168, 510, 104, 34, "dark").oval(168, 502, 76, 24, "aDeep");
    kit.at({ x: 168, y: 500, turn: lean }, () => {
      kit.line("M0,0V-150", "dark", 28).line("M-5,-10V-140", "paperDeep", 6).circle(0, -196, 78, "a");
      kit.tone({
        ink: "dark",
        round: { x: -24, y: -222, from: 40, to: 116 },
        start: 0,
        end: 0.85,
        opacity: 0.5,
        within: "M-78,-196a78,78 0 1 0 156,0a78,78 0 1 0 -156,0Z",
      });
      kit.oval(-30, -228, 18, 12, "paper", { turn: -36 });
    });
    kit
      .oval(318, 508, 42, 22, "dark")
      .oval(318, 496, 36, 18, "a")
      .oval(58, 530, 36, 18, "dark")
      .oval(58, 520, 30, 14, "warm");
  },
});

export const RETRO_GAMING: MotifFamily = {
  T57: {
    inks: ["iris", "fanzine", "pool"],
    scenes: [arcade, handheld, joystick],
  },
};
