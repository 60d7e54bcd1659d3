import { leafPath } from "../geometry";
import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";

const steam = (kit: Kit, x: number, y: number, ink: "paper" | "b" | "bPale") =>
  kit.line(`M${x},${y}q-16,-26 0,-52t0,-52M${x + 34},${y - 8}q-14,-22 0,-46t0,-46`, ink, 10);

const pour = scene({
  focus: { x: 20, y: 230, size: 340 },
  alt: (_, { a, b }) => ({
    en: `Two thin streams of espresso run into a small cup, in ${a.en} and ${b.en}.`,
    es: `Dos hilos de café expreso caen en una taza pequeña, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper").circle(206, 330, 206, "bPale");
    kit.tone({ ink: "b", line: [60, 560, 300, 120], start: 0, end: 0.85 });
    kit.box(-10, 556, 420, 300, "bDeep").box(-10, 540, 420, 22, "dark");
    kit.times(9, (i) => kit.box(2 + i * 46, 572, 30, 9, "dark", { round: 4 }));
  },
  front: (kit) => {
    kit
      .box(110, 40, 184, 96, "dark", { round: 10 })
      .box(94, 128, 216, 50, "paperDeep", { round: 12 })
      .path("M104,172H300L284,238Q200,262 120,238Z", "paperDeep");
    kit.tone({
      ink: "dark",
      line: [150, 0, 310, 0],
      start: 0,
      end: 0.8,
      opacity: 0.6,
      within: "M94,128H310V178H300L284,238Q200,262 120,238L104,178H94Z",
    });
    kit
      .path("M300,186L420,206V256L298,216Z", "dark")
      .path("M160,248H244L252,288H228L222,270H182L176,288H152Z", "dark")
      .line("M164,288V420M240,288V420", "aDeep", 9)
      .path("M300,428q70,-8 68,46q-4,52 -82,46l4,-26q46,4 48,-22q0,-22 -40,-18Z", "paper")
      .path("M84,404H316Q318,532 236,546H164Q82,532 84,404Z", "paper");
    kit.tone({
      ink: "a",
      line: [190, 0, 330, 0],
      start: 0,
      end: 0.7,
      opacity: 0.7,
      within: "M84,404H316Q318,532 236,546H164Q82,532 84,404Z",
    });
    kit
      .oval(200, 404, 116, 24, "a")
      .oval(200, 408, 100, 17, "aDeep")
      .path("M94,440Q200,474 306,440L300,474Q200,506 100,474Z", "a")
      .oval(200, 548, 140, 14, "a");
    steam(kit, 46, 420, "paper");
  },
});

const machine = scene({
  focus: { x: 40, y: 180, size: 320 },
  pick: (random) => ({ needle: random.between(-60, 60) }),
  alt: (_, { a, b }) => ({
    en: `A home espresso machine with a pressure dial and a waiting cup, in ${a.en} and ${b.en}.`,
    es: `Una cafetera de casa con su manómetro y una taza en espera, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.times(8, (row) =>
      kit.times(5, (i) => {
        kit.box(-40 + i * 94 + (row % 2) * 47, 40 + row * 66, 88, 60, "paper", { round: 4, printOnly: true });
      }),
    );
    kit.tone({ ink: "b", line: [360, 80, 40, 560], start: 0, end: 0.75 });
    kit.box(-10, 556, 420, 300, "aDeep").box(-10, 556, 420, 18, "dark");
  },
  front: (kit, { needle }) => {
    kit.path("M54,150Q54,122 82,122H308Q336,122 336,150V258H54Z", "a");
    kit.tone({
      ink: "dark",
      line: [195, 120, 195, 270],
      start: 0,
      end: 0.7,
      opacity: 0.45,
      within: "M54,122H336V258H54Z",
    });
    kit
      .box(84, 258, 222, 250, "aDeep")
      .box(34, 506, 322, 52, "a", { round: 12 })
      .box(58, 500, 274, 16, "dark", { round: 6 })
      .path("M70,122L80,86H126L132,122ZM146,122L152,92H200L206,122Z", "paper")
      .line("M132,98q16,-2 14,14M206,102q16,-2 12,14", "paper", 6)
      .circle(250, 190, 46, "paper")
      .ring(250, 190, 46, "dark", 7)
      .line("M250,158v8M218,190h8M282,190h-8M228,168l6,6M272,168l-6,6", "dark", 4);
    kit.line("M250,190V166", "a", 6, { turn: needle, pivot: [250, 190] });
    kit.circle(250, 190, 7, "dark");
    kit.times(3, (i) => kit.circle(98 + i * 38, 190, 13, i ? "paper" : "warm"));
    kit
      .box(142, 252, 106, 36, "dark", { round: 6 })
      .path("M150,288H240L230,318H160Z", "paperDeep")
      .path("M232,292L346,316V340L230,314Z", "dark")
      .path("M178,318H212L218,340H172Z", "dark")
      .line("M184,340V412M206,340V412", "dark", 5)
      .path("M150,408H240Q242,470 216,490H174Q148,470 150,408Z", "paper")
      .line("M240,424q28,-2 26,20q-4,20 -32,18", "paper", 11)
      .path("M152,428Q195,444 238,428L236,450Q195,466 154,450Z", "b")
      .line("M322,262Q352,290 340,392", "paperDeep", 10)
      .line("M336,392l-5,44", "dark", 10);
    steam(kit, 20, 470, "paper");
  },
});

const deskFromAbove = scene({
  focus: { x: 30, y: 190, size: 330 },
  pick: (random) => ({ turn: random.between(-8, 4), lit: random.below(24) }),
  alt: (_, { a, b }) => ({
    en: `A tidy desk from above: keyboard, notebook, plant and a cup with a leaf in the foam, in ${a.en} and ${b.en}.`,
    es: `Un escritorio ordenado desde arriba: teclado, cuaderno, planta y una taza con espuma, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    kit.times(7, (i) => kit.line(`M${-20},${70 + i * 110}q110,-40 220,0t220,0`, "warmDeep", 3, { printOnly: true }));
    kit.tone({ ink: "a", line: [0, 0, 390, 700], start: 0, end: 0.6, opacity: 0.8 });
    kit.path("M-20,160L420,120L430,600L-10,640Z", "bPale");
    kit.tone({ ink: "b", line: [60, 600, 330, 140], start: 0, end: 0.7, within: "M-20,160L420,120L430,600L-10,640Z" });
  },
  front: (kit, { turn, lit }) => {
    kit.at({ x: 150, y: 486, turn }, () => {
      kit.box(-150, -66, 300, 132, "dark", { round: 14 });
      kit.times(3, (row) =>
        kit.times(8, (i) => {
          kit.box(-136 + i * 34.4, -54 + row * 32, 28, 26, row * 8 + i === lit ? "a" : "paper", { round: 5 });
        }),
      );
      kit
        .box(-136, 42, 44, 16, "b", { round: 5 })
        .box(-84, 42, 166, 16, "paper", { round: 5 })
        .box(90, 42, 46, 16, "b", { round: 5 });
    });
    kit.box(26, 190, 170, 202, "a", { turn: -6, round: 6 }).box(38, 196, 156, 190, "paper", { turn: -6, round: 4 });
    kit.line("M64,240l98,-10M66,268l98,-10M70,296l62,-6M73,324l90,-9", "b", 6);
    kit.box(190, 212, 13, 176, "dark", { turn: 16, round: 6 });
    kit.circle(290, 290, 88, "paper").circle(290, 290, 64, "a").circle(290, 290, 53, "aDeep");
    kit.line("M350,344l40,40", "a", 24);
    kit
      .path("M290,334Q246,306 262,268Q276,250 290,270Q304,250 318,268Q334,306 290,334Z", "paper")
      .line("M290,326V282M290,312l-16,-16M290,312l16,-16M290,296l-12,-12M290,296l12,-12", "aDeep", 5);
    for (const angle of [150, 190, 230, 270, 310, 350, 30, 70, 110]) {
      const reach = 66 + (angle % 4) * 9;
      const rad = (angle * Math.PI) / 180;
      kit.path(
        leafPath(330, 150, 330 + reach * Math.cos(rad), 150 + reach * Math.sin(rad), 20),
        angle % 80 ? "b" : "bDeep",
      );
    }
    kit
      .path("M330,500Q372,496 372,548Q372,600 334,600Q298,600 300,548Q300,502 330,500Z", "dark")
      .line("M334,502v40", "paper", 4);
  },
});

export const HOME_ESPRESSO: MotifFamily = {
  T50: {
    inks: ["ochre", "clay", "dusk"],
    scenes: [pour, machine, deskFromAbove],
  },
};
