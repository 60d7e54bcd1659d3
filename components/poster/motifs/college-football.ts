import { leafPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";

const BALL = "M-178,0Q-120,-104 0,-106Q120,-104 178,0Q120,104 0,106Q-120,104 -178,0Z";

const spiral = scene({
  focus: { x: 25, y: 190, size: 330 },
  pick: (random) => ({ turn: random.between(-38, -22) }),
  alt: (_, { a, b }) => ({
    en: `A big football spirals toward the goalposts, in ${a.en} and ${b.en}.`,
    es: `Un gran balón de fútbol americano gira hacia los postes, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper").circle(250, 250, 190, "warmPale");
    kit.tone({ ink: "b", line: [195, 520, 195, 60], start: 0, end: 0.75 });
    kit.path("M0,520H390V844H0Z", "b");
    kit.times(6, (i) => kit.line(`M${195 + (i - 2.5) * 52},520L${195 + (i - 2.5) * 190},844`, "paper", 6));
    kit.line("M270,520V440M190,120V440H350V120", "warm", 14);
  },
  front: (kit, { turn }) => {
    kit.line("M-10,612Q70,560 112,500M-10,540Q48,504 78,462M40,676Q120,620 160,560", "dark", 6);
    kit.at({ x: 190, y: 350, turn }, () => {
      kit.path(BALL, "a");
      kit.tone({ ink: "dark", line: [0, -40, 0, 120], start: 0, end: 0.85, opacity: 0.5, within: BALL });
      kit.inside(BALL, () => {
        kit.line("M-112,-120Q-84,0 -112,120M112,-120Q84,0 112,120", "paper", 22);
        kit.line("M-190,14Q0,66 190,14", "aDeep", 5);
      });
      kit
        .line("M-66,-34Q0,-22 66,-34", "paper", 9)
        .line("M-54,-54l4,40M-28,-50l3,42M0,-48v42M28,-50l-3,42M54,-54l-4,40", "paper", 8);
    });
  },
});

const floodlights = scene({
  focus: { x: 40, y: 250, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A stadium under floodlights, with a flag and a ball on the grass, in ${a.en} and ${b.en}.`,
    es: `Un estadio iluminado, con un banderín y un balón sobre el césped, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("dark");
    kit
      .path("M40,120L-60,470H200ZM350,120L190,470H450Z", "warm", { opacity: 0.22 })
      .path("M0,330Q195,250 390,330V470H0Z", "a");
    kit.tone({
      ink: "paper",
      line: [195, 440, 195, 300],
      start: 0.5,
      end: 0.25,
      opacity: 0.8,
      fine: true,
      within: "M0,330Q195,250 390,330V470H0Z",
    });
    kit.line("M0,348Q195,268 390,348M0,396Q195,330 390,396", "dark", 5).path("M0,440Q195,400 390,440V844H0Z", "b");
    kit.times(5, (i) => {
      const y = 452 + i * i * 16 + i * 14;
      kit.line(`M-10,${y}Q195,${y - 34 + i * 6} 400,${y}`, "paper", 4 + i * 1.4);
    });
    kit.line("M72,440L-60,844M318,440L450,844", "paper", 7);
    for (const x of [40, 350]) {
      kit.line(`M${x},120V420`, "paperDeep", 7).box(x - 42, 86, 84, 56, "paperDeep", { round: 6 });
      kit.times(6, (i) => kit.circle(x - 26 + (i % 3) * 26, 102 + Math.floor(i / 3) * 24, 9, "warm"));
    }
  },
  front: (kit) => {
    kit
      .line("M195,440V376M128,186V376H262V186", "warm", 12)
      .path("M128,186l-46,14l46,16Z", "a")
      .path("M262,186l46,14l-46,16Z", "a");
    kit.at({ x: 205, y: 520, turn: -14, scale: 0.62 }, () => {
      kit.path("M-160,96Q0,60 170,104Q0,140 -160,96Z", "dark", { opacity: 0.5, printOnly: true });
      kit.path(BALL, "aDeep");
      kit.inside(BALL, () => kit.line("M-112,-120Q-84,0 -112,120M112,-120Q84,0 112,120", "paper", 22));
      kit.line("M-60,-30Q0,-20 60,-30M-44,-48v38M-15,-46v40M15,-46v40M44,-48v38", "paper", 9);
    });
  },
});

const SHELL =
  "M62,330Q66,176 206,170Q330,172 336,300Q338,330 318,340L246,350L252,424Q196,452 136,440Q104,432 98,404Q62,384 62,330Z";

const helmet = scene({
  focus: { x: 15, y: 160, size: 370 },
  alt: (_, { a, b }) => ({
    en: `A football helmet among falling autumn leaves, in ${a.en} and ${b.en}.`,
    es: `Un casco de fútbol americano entre hojas de otoño, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale").circle(190, 340, 190, "warm");
    kit.tone({ ink: "b", line: [195, 60, 195, 600], start: 0.8, end: 0 });
    kit.box(-10, 500, 410, 360, "b");
    kit.times(9, (i) => kit.line(`M${-20 + i * 52},560l-40,300`, "paper", 5));
    kit.line("M-10,530H400", "paper", 10);
  },
  front: (kit) => {
    kit.path("M70,500Q200,470 330,500Q200,532 70,500Z", "dark");
    kit.at({ x: 0, y: 54 }, () => {
      kit.path(SHELL, "a");
      kit.tone({ ink: "dark", line: [260, 200, 90, 430], start: 0, end: 0.85, opacity: 0.5, within: SHELL });
      kit.inside(SHELL, () => {
        kit.line("M64,400Q80,206 330,262", "paper", 34).line("M64,400Q80,206 330,262", "b", 14);
      });
      kit
        .path("M246,350L318,340Q334,336 336,316L338,300L252,306Q226,310 224,338L230,440L252,424Z", "dark")
        .circle(176, 372, 27, "aDeep")
        .circle(176, 372, 12, "dark")
        .line("M334,324Q376,336 374,384L362,462Q300,474 246,430M372,384Q312,396 250,384M318,348L322,464", "paper", 13)
        .line("M248,430Q300,474 362,462", "paper", 13);
    });
    kit.times(7, (i, share) => {
      const [x, y] = [kit.random.between(10, 380), 110 + share * 420 + kit.random.between(-20, 20)];
      const angle = kit.random.between(0, 6.28);
      if (x > 60 && x < 350 && y > 200 && y < 520) return;
      const tip = [x + 52 * Math.cos(angle), y + 52 * Math.sin(angle)] as const;
      kit.path(leafPath(x, y, tip[0], tip[1], 24), i % 2 ? "a" : "aDeep");
      kit.line(`M${x},${y}L${(x + tip[0]) / 2},${(y + tip[1]) / 2}`, "dark", 2.5);
    });
  },
});

export const COLLEGE_FOOTBALL: MotifFamily = {
  T47: {
    inks: ["clay", "moss", "plum"],
    scenes: [spiral, floodlights, helmet],
  },
};
