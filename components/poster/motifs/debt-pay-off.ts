import { starPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";

const jar = scene({
  focus: { x: 5, y: 180, size: 385 },
  pick: (random) => ({ level: random.between(330, 400) }),
  alt: (_, { a, b }) => ({
    en: `A glass jar fills up with coins beside a marked paper scale, in ${a.en} and ${b.en}.`,
    es: `Un tarro de cristal se llena de monedas junto a una escala de papel, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale").circle(180, 330, 200, "warmPale");
    kit.tone({ ink: "b", line: [360, 60, 30, 560], start: 0.85, end: 0 });
    kit.box(-10, 560, 420, 300, "aDeep").box(-10, 560, 420, 18, "dark");
  },
  front: (kit, { level }) => {
    const glass =
      "M84,206H260Q256,230 284,252Q306,272 306,310V530Q306,562 274,562H70Q38,562 38,530V310Q38,272 60,252Q88,230 84,206Z";
    kit.path(glass, "paper");
    kit.inside(glass, () => {
      kit.box(30, level, 290, 260, "warm");
      kit.times(34, (i) => {
        const [x, y] = [
          52 + (i % 6) * 48 + (Math.floor(i / 6) % 2) * 22,
          level + 6 + Math.floor(i / 6) * 40 + kit.random.between(-6, 6),
        ];
        kit.oval(x, y, 30, 18, i % 3 ? "warm" : "warmDeep", { turn: kit.random.between(-24, 24) });
        kit.line(`M${x - 28},${y + 4}q28,22 56,0`, "a", 4);
      });
    });
    kit.tone({ ink: "a", line: [180, 0, 320, 0], start: 0, end: 0.6, opacity: 0.7, within: glass });
    kit
      .box(70, 168, 204, 44, "a", { round: 8 })
      .line("M84,190H260", "aDeep", 6)
      .line("M66,300V500M92,286V330", "paper", 11)
      .path("M112,400H234V478H112Z", "paper")
      .line("M128,424h88M128,446h56", "b", 8);
    kit.at({ x: 172, y: 126, turn: 14 }, () =>
      kit.circle(0, 0, 32, "warm").ring(0, 0, 24, "warmDeep", 4).line("M0,-12V12", "aDeep", 7),
    );
    kit.path("M328,180H372V562H328Z", "paper").path(`M328,${level}H372V562H328Z`, "b");
    kit.times(9, (i) => kit.line(`M328,${218 + i * 40}h${i % 2 ? 14 : 24}`, "dark", 4));
    kit.path(`M318,${level}l-22,-13v26Z`, "a");
  },
});

const scissors = scene({
  focus: { x: 30, y: 180, size: 330 },
  pick: (random) => ({ turn: random.between(-12, -4) }),
  alt: (_, { a, b }) => ({
    en: `Scissors cut a store card in two, in ${a.en} and ${b.en}.`,
    es: `Unas tijeras cortan en dos una tarjeta de compras, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.times(9, (i) => kit.path(`M${-140 + i * 90},-10h44l160,880h-44Z`, "warmPale", { printOnly: true }));
    kit.tone({ ink: "a", line: [390, 60, 0, 680], start: 0, end: 0.6 });
  },
  front: (kit, { turn }) => {
    kit.at({ x: 196, y: 296, turn }, () => {
      const left = "M-166,-96Q-166,-112 -150,-112H2L-22,-62L8,-16L-20,40L4,104H-150Q-166,104 -166,88Z";
      const right = "M30,-104L6,-54L36,-8L8,48L32,112H162Q178,112 178,96V-88Q178,-104 162,-104Z";
      kit.at({ x: 0, y: 0, turn: -3 }, () => {
        kit.path(left, "b");
        kit.tone({ ink: "dark", line: [-160, 0, 20, 120], start: 0, end: 0.7, opacity: 0.45, within: left });
        kit
          .box(-142, -66, 56, 44, "warm", { round: 6 })
          .line("M-130,-44h32M-114,-60v32", "warmDeep", 4)
          .line("M-140,26h26M-100,26h26M-60,26h22M-140,66h80", "paper", 9);
      });
      kit.at({ x: 8, y: 6, turn: 7 }, () => {
        kit.path(right, "b");
        kit
          .line("M58,26h26M98,26h26M138,26h22", "paper", 9)
          .path(starPath(136, 72, 27, { points: 5, inner: 0.5 }), "warm")
          .line("M60,-70H150", "paper", 9);
      });
    });
    kit.at({ x: 206, y: 470, turn: 4 }, () => {
      kit.path("M-4,-20L-56,-250Q-30,-230 22,-30Z", "paper").path("M4,-20L56,-250Q30,-230 -22,-30Z", "paperDeep");
      kit
        .line("M-6,-10L-52,64M6,-10L52,64", "dark", 20)
        .ring(-66, 92, 40, "a", 22)
        .ring(66, 92, 40, "a", 22)
        .circle(0, -22, 11, "dark");
    });
  },
});

const steps = scene({
  focus: { x: 30, y: 180, size: 330 },
  readsOneWay: true,
  pick: (random) => ({ done: 3 + random.below(3) }),
  alt: (_, { a, b }) => ({
    en: `A notebook where each month's bar is shorter than the last, down to a small flag, in ${a.en} and ${b.en}.`,
    es: `Un cuaderno donde la barra de cada mes baja hasta una banderita, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.times(9, (row) =>
      kit.times(6, (i) => kit.circle(10 + i * 76 + (row % 2) * 38, 40 + row * 96, 9, "bDeep", { printOnly: true })),
    );
    kit.tone({ ink: "dark", line: [0, 60, 390, 760], start: 0, end: 0.7, opacity: 0.5 });
  },
  front: (kit, { done }) => {
    kit.at({ x: 196, y: 352, turn: -4 }, () => {
      kit
        .box(-146, -196, 330, 420, "dark", { round: 12, opacity: 0.35, multiply: true, printOnly: true })
        .box(-164, -214, 330, 420, "a", { round: 12 })
        .box(-140, -204, 300, 400, "paper", { round: 6 });
      kit.times(14, (i) => kit.line(`M-136,${-160 + i * 26}H156`, "bPale", 2.5));
      kit.times(11, (i) => kit.circle(-150, -186 + i * 38, 9, "dark").line(`M-168,${-186 + i * 38}h20`, "warm", 6));
      kit.line("M-104,-176H24", "a", 15);
      kit.times(8, (i) => {
        const h = 260 - i * 33;
        const x = -116 + i * 33;
        kit.box(x, 168 - h, 26, h, i < done ? "bPale" : "a");
        if (i < done) kit.line(`M${x + 4},${168 - h + 16}l7,8l13,-18`, "b", 6);
      });
      kit.line("M-124,172H156", "dark", 7).line("M148,172V90", "dark", 6).path("M148,90h-44l12,17l-12,17h44Z", "warm");
    });
    kit.at({ x: 310, y: 520, turn: 34 }, () =>
      kit
        .box(-13, -130, 26, 180, "warm", { round: 4 })
        .path("M-13,50h26l-13,36Z", "paper")
        .path("M-5,72h10l-5,14Z", "dark")
        .box(-13, -142, 26, 26, "aDeep", { round: 6 }),
    );
  },
});

export const DEBT_PAY_OFF: MotifFamily = {
  T43: { inks: ["moss", "clay", "hearth"], scenes: [jar, scissors, steps] },
};
