import { type MotifFamily, scene } from "../motif";

const sailboat = scene({
  focus: { x: 20, y: 150, size: 370 },
  pick: (random) => ({ heel: random.between(4, 11) }),
  alt: (_, { a, b }) => ({
    en: `A sailboat with two tall sails leans over the waves, in ${a.en} and ${b.en}.`,
    es: `Un velero con dos velas altas se inclina sobre las olas, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper").circle(110, 250, 130, "warm");
    kit.tone({ ink: "b", line: [195, 420, 195, 30], start: 0, end: 0.7 });
    kit.path("M-10,440q36,-30 72,0t72,0t72,0t72,0t72,0t72,0V860H-10Z", "bPale");
  },
  front: (kit, { heel }) => {
    kit.at({ x: 200, y: 500, turn: heel }, () => {
      kit.line("M0,0V-400", "dark", 11);
      const main = "M12,-396Q132,-210 154,-46L12,-40Z";
      const jib = "M-12,-372Q-30,-190 -138,-46Q-70,-30 -12,-48Z";
      kit.path(main, "a").path(jib, "paper");
      kit.tone({ ink: "dark", line: [20, 0, 150, -60], start: 0, end: 0.7, opacity: 0.45, within: main });
      kit.tone({ ink: "b", line: [-20, -300, -120, -40], start: 0, end: 0.6, within: jib });
      kit
        .path("M15,-250L88,-252L108,-206L15,-204Z", "paper")
        .path("M-4,-400L-4,-424L44,-412Z", "b")
        .line("M10,-36L168,-42", "dark", 8)
        .path("M-156,-22H172Q150,52 98,66H-96Q-136,40 -156,-22Z", "dark")
        .path("M-156,-22H172L164,2H-148Z", "paper")
        .path("M-40,-22L-26,-46H44L56,-22Z", "a");
    });
    kit.path("M-10,540q36,-44 72,-6t72,0t72,0t72,0t72,0t72,0V860H-10Z", "b");
    kit.tone({
      ink: "dark",
      line: [195, 560, 195, 800],
      start: 0,
      end: 0.8,
      opacity: 0.5,
      within: "M-10,540q36,-44 72,-6t72,0t72,0t72,0t72,0t72,0V860H-10Z",
    });
    kit.line(
      "M-10,584q36,-34 72,-4t72,0t72,0t72,0t72,0t72,0M-10,650q36,-34 72,-4t72,0t72,0t72,0t72,0t72,0",
      "paper",
      7,
    );
    kit.line("M284,150q16,-18 28,0q12,-18 28,0M326,204q12,-14 21,0q9,-14 21,0", "dark", 5);
  },
});

const boards = scene({
  focus: { x: 35, y: 190, size: 325 },
  alt: (_, { a, b }) => ({
    en: `Three surfboards stand in the sand before the sea, in ${a.en} and ${b.en}.`,
    es: `Tres tablas de surf clavadas en la arena frente al mar, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warmPale").circle(280, 210, 96, "warm");
    kit.tone({ ink: "warmDeep", line: [195, 300, 195, 40], start: 0, end: 0.7 });
    kit.path("M-10,350q50,-22 100,0t100,0t100,0t100,0t100,0V540H-10Z", "b");
    kit.tone({
      ink: "dark",
      line: [195, 350, 195, 520],
      start: 0,
      end: 0.6,
      opacity: 0.5,
      within: "M-10,350H410V540H-10Z",
    });
    kit.line("M-10,400q50,-18 100,0t100,0t100,0t100,0M-10,450q50,-18 100,0t100,0t100,0t100,0", "paper", 7);
    kit.path("M-10,520Q120,480 230,516T400,500V860H-10Z", "paper");
    kit.tone({
      ink: "warmDeep",
      line: [195, 520, 195, 760],
      start: 0,
      end: 0.8,
      within: "M-10,520Q120,480 230,516T400,500V860H-10Z",
    });
  },
  front: (kit) => {
    const board = "M0,-250Q70,-120 62,40Q54,180 24,236H-24Q-54,180 -62,40Q-70,-120 0,-250Z";
    const stand = (x: number, y: number, turn: number, scale: number, draw: () => void) =>
      kit.at({ x, y, turn, scale }, draw);
    stand(86, 356, -9, 0.9, () => {
      kit.path(board, "a");
      kit.inside(board, () => kit.line("M-80,-60L80,20M-80,0L80,80M-80,60L80,140", "paper", 20));
      kit.line("M0,-240V230", "aDeep", 4);
    });
    stand(312, 360, 8, 0.9, () => {
      kit.path(board, "paper");
      kit.inside(board, () => kit.circle(0, -40, 74, "b").circle(0, -40, 46, "warm").box(-80, 110, 160, 44, "b"));
      kit.line("M0,-240V230", "dark", 3);
    });
    stand(200, 330, 0, 1.08, () => {
      kit.path(board, "aDeep");
      kit.tone({ ink: "dark", line: [0, 0, 70, 0], start: 0, end: 0.8, opacity: 0.5, within: board });
      kit.inside(board, () => {
        kit
          .path("M-80,20q20,-34 40,0t40,0t40,0t40,0V110q-20,34 -40,0t-40,0t-40,0t-40,0Z", "warm")
          .line("M-80,140q20,-34 40,0t40,0t40,0t40,0", "paper", 12);
      });
      kit.circle(0, -150, 22, "warm").line("M0,-240V230", "dark", 4);
    });
    kit.path(
      "M40,560q20,-20 44,-2q24,-18 40,4ZM160,584q30,-24 60,-4q30,-14 44,6ZM276,556q20,-18 40,-4q24,-12 36,6Z",
      "paper",
    );
  },
});

const barrel = scene({
  focus: { x: 30, y: 190, size: 325 },
  pick: (random) => ({ surferX: random.between(186, 232) }),
  alt: (_, { a, b }) => ({
    en: `A surfer crosses the face of a huge curling wave, in ${a.en} and ${b.en}.`,
    es: `Alguien surfea la pared de una ola enorme que se enrosca, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warm").circle(286, 250, 92, "warmDeep");
    kit.tone({ ink: "a", line: [195, 440, 195, 40], start: 0, end: 0.6 });
    kit.box(-10, 470, 420, 390, "bDeep");
  },
  front: (kit, { surferX }) => {
    const wave =
      "M-10,250Q60,90 190,96Q318,106 344,226Q350,262 330,282Q318,202 226,200Q130,210 124,330Q130,460 270,508Q340,528 400,520V860H-10Z";
    kit.path(wave, "b");
    kit.tone({ ink: "dark", line: [60, 160, 160, 620], start: 0, end: 0.85, opacity: 0.5, within: wave });
    kit
      .line("M30,300Q60,160 180,140M24,400Q36,240 130,180M40,500Q40,380 86,270M110,560Q70,480 84,380", "bPale", 9)
      .path(
        "M190,96Q318,106 344,226Q350,262 330,282Q322,302 306,292Q298,316 280,300Q266,316 256,296Q262,270 284,274Q286,244 262,232Q240,196 206,214Q190,196 168,218Q150,212 152,232Q134,230 130,258Q110,240 128,206Q100,190 136,164Q140,110 190,96Z",
        "paper",
      )
      .circle(356, 306, 9, "paper")
      .circle(336, 330, 6, "paper")
      .circle(300, 330, 7, "paper");
    kit.at({ x: surferX, y: 452, turn: 14 }, () => {
      kit
        .path("M-86,18Q0,44 100,4Q10,14 -86,4Z", "warm")
        .path("M-86,10Q0,34 100,2L96,10Q10,42 -84,20Z", "a")
        .line("M-26,12L-18,-28L16,-44M34,14L44,-22L18,-46", "dark", 15)
        .line("M14,-46L-4,-92", "a", 27)
        .line("M-4,-92L-58,-84M0,-92L46,-116", "dark", 12)
        .circle(-2, -128, 18, "dark");
    });
    kit
      .path("M-10,590q50,-30 100,-6t100,0t100,0t110,0V860H-10Z", "bDeep")
      .line("M20,560q40,-20 80,-4M270,560q40,-20 90,0", "paper", 7);
  },
});

export const SAILING_SURF: MotifFamily = {
  T52: {
    inks: ["hearth", "fanzine", "marmalade"],
    scenes: [sailboat, boards, barrel],
  },
};
