import { circlePath, starPath } from "../geometry";
import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";

const SIDES = [-1, 1] as const;

const FACE = "M195,214C300,214 352,300 346,392C340,492 270,546 195,546C120,546 50,492 44,392C38,300 90,214 195,214Z";
const CHEST = "M62,844Q56,640 120,560L270,560Q334,640 328,844Z";

const frontal = scene({
  focus: { x: 30, y: 205, size: 330 },
  alt: (_, { a, b }) => ({
    en: `A big cat face looks straight at you, all whiskers and no regret, in ${a.en} and ${b.en}.`,
    es: `La cara grande de un gato te mira de frente, con bigotes y sin culpa, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper").circle(195, 330, 252, "bPale");
    kit.tone({ ink: "b", line: [195, 60, 175, 470], start: 0, end: 0.95, within: "M0,60H390V430H0Z" });
  },
  front: (kit) => {
    kit.path(CHEST, "a");
    kit.tone({ ink: "dark", line: [195, 560, 205, 844], start: 0.1, end: 0.8, within: CHEST, opacity: 0.5 });
    for (const q of SIDES) {
      const x = (from: number) => 195 + q * from;
      kit
        .path(`M${x(137)},372Q${x(151)},232 ${x(117)},150Q${x(111)},138 ${x(99)},150L${x(19)},244Z`, "aDeep")
        .path(`M${x(115)},262Q${x(117)},204 ${x(103)},180L${x(61)},238Z`, "dark", { opacity: 0.6 });
    }
    kit.path(FACE, "a");
    kit.tone({
      ink: "dark",
      round: { x: 195, y: 392, from: 90, to: 186 },
      start: 0,
      end: 0.7,
      within: FACE,
      opacity: 0.5,
    });
    kit.path(
      "M195,418C250,418 282,452 276,490C268,532 232,546 195,546C158,546 122,532 114,490C108,452 140,418 195,418Z",
      "paper",
    );
    for (const q of SIDES) {
      const x = (from: number) => 195 + q * from;
      kit
        .path(`M${x(18)},222Q${x(30)},262 ${x(22)},292Q${x(10)},262 ${x(6)},220Z`, "dark")
        .path(`M${x(54)},232Q${x(70)},262 ${x(60)},284Q${x(46)},262 ${x(40)},226Z`, "dark")
        .path(`M${x(146)},388q${-q * 26},4 ${-q * 40},22q${q * 18},2 ${q * 40},-6Z`, "dark")
        .path(`M${x(138)},436q${-q * 26},-4 ${-q * 44},8q${q * 20},10 ${q * 38},8Z`, "dark")
        .line(`M${x(91)},470L${x(181)},452M${x(91)},486L${x(183)},496M${x(85)},502L${x(169)},538`, "dark", 3);
      eye(kit, x(69), 364);
    }
    kit
      .path("M176,438h38q6,0 2,6l-16,20q-5,6 -10,0l-16,-20q-4,-6 2,-6Z", "dark")
      .line("M195,468v14M195,482q-20,26 -46,8M195,482q20,26 46,8", "dark", 6)
      .path("M96,596Q195,650 294,596L300,626Q195,684 90,626Z", "b")
      .circle(195, 662, 20, "warm")
      .line("M195,654v14", "dark", 4);
  },
});

/** A round eye with a slit pupil, looking a little aside. */
const eye = (kit: Kit, x: number, y: number) =>
  kit
    .circle(x, y, 43, "paper")
    .circle(x, y, 34, "warm")
    .path(`M${x - 14},${y - 32}q-14,32 0,64q16,-32 0,-64Z`, "dark")
    .circle(x - 20, y - 14, 5, "paper")
    .path(`M${x - 44},${y - 22}Q${x},${y - 58} ${x + 44},${y - 20}Q${x},${y - 46} ${x - 44},${y - 22}Z`, "dark");

const SITTING =
  "M112,560Q84,470 132,404Q146,384 142,352Q138,296 152,246Q155,236 163,244L190,276Q206,270 222,276L249,244Q257,236 260,246Q274,296 270,352Q266,384 280,404Q328,470 300,560Z";

const nightWindow = scene({
  focus: { x: 66, y: 226, size: 300 },
  pick: (random) => ({ moonX: random.between(232, 286), moonY: random.between(168, 200) }),
  alt: (_, { a, b }) => ({
    en: `A cat seen from behind sits on a window sill and studies the moon, in ${a.en} and ${b.en}.`,
    es: `Un gato de espaldas, sentado en el alféizar, estudia la luna, en ${a.es} y ${b.es}.`,
  }),
  back: (kit, { moonX, moonY }) => {
    kit.ground("bPale").box(0, 560, 390, 284, "b");
    kit.tone({ ink: "b", line: [195, 0, 195, 520], start: 0.1, end: 0.9, within: "M0,0H390V560H0Z" });
    kit.tone({
      ink: "dark",
      line: [195, 570, 195, 800],
      start: 0.2,
      end: 0.9,
      opacity: 0.5,
      within: "M0,570H390V844H0Z",
    });
    kit.box(48, 90, 294, 440, "dark").circle(moonX, moonY, 62, "warm");
    kit.tone({
      ink: "warmDeep",
      round: { x: moonX - 20, y: moonY - 22, from: 26, to: 84 },
      start: 0,
      end: 0.8,
      within: circlePath(moonX, moonY, 62),
    });
    kit.times(8, (i) => {
      const [x, y] = [kit.random.between(64, 326), kit.random.between(106, 290)];
      kit.path(starPath(x, y, 9 - i * 0.6), "warm");
    });
    kit.times(5, (i) => {
      const top = kit.random.between(370, 440);
      kit.box(52 + i * 58, top, 50, 526 - top, "bDeep");
      kit.times(3, (row) => {
        if (kit.random.chance(0.7)) kit.box(62 + i * 58 + (row % 2) * 18, top + 14 + row * 24, 9, 13, "warm");
      });
    });
    kit
      .line("M195,90V530M48,300H342", "paper", 9, { flat: true })
      .line("M43,85H347V535H43Z", "paper", 14, { flat: true })
      .box(0, 534, 390, 34, "paper");
  },
  front: (kit) => {
    kit
      .path(
        "M270,528Q350,536 346,606Q340,680 286,680Q260,680 264,656Q270,646 290,652Q314,652 316,606Q316,574 262,560Z",
        "a",
      )
      .path(SITTING, "a");
    kit.tone({ ink: "dark", line: [180, 400, 330, 450], start: 0, end: 0.8, opacity: 0.5, within: SITTING });
    for (const q of SIDES) {
      const x = (from: number) => 206 + q * from;
      kit
        .path(`M${x(42)},266Q${x(48)},288 ${x(48)},308L${x(25)},284Z`, "aDeep")
        .path(`M${x(24)},300q${q * 10},16 ${q * 4},40q${-q * 12},-10 ${-q * 10},-36Z`, "dark");
      for (const [row, y] of [424, 462, 500].entries()) {
        const reach = 72 + row * 13;
        kit.path(
          `M${x(reach)},${y}Q${x(40)},${y + 4} ${x(26)},${y + 18}Q${x(50)},${y + 22} ${x(reach + 5)},${y + 22}Z`,
          "dark",
        );
      }
      kit.oval(x(50), 556, 40, 16, "paper");
    }
    kit
      .path("M196,290q10,-8 20,0l-5,44q-5,8 -10,0Z", "dark")
      .path("M140,374Q206,408 272,374L275,394Q206,430 138,394Z", "warm");
  },
});

const PEEK = "M262,176L256,92Q256,80 268,88L318,128Q356,120 396,130L420,110V420H300Q222,392 222,300Q222,228 262,176Z";
const CUP = "M52,360h94v92q0,22 -22,22h-50q-22,0 -22,-22Z";

const mugOnShelf = scene({
  focus: { x: 50, y: 206, size: 310 },
  pick: (random) => ({ tilt: random.between(-30, -18) }),
  alt: (_, { a, b }) => ({
    en: `A cat pushes a mug off a shelf, slowly and on purpose, in ${a.en} and ${b.en}.`,
    es: `Un gato empuja una taza fuera del estante, despacio y a propósito, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper").circle(120, 300, 226, "bPale");
    kit.tone({ ink: "b", line: [330, 120, 60, 480], start: 0, end: 0.9, within: "M0,0H390V470H0Z" });
    kit
      .box(28, 152, 124, 98, "paper", { turn: -3 })
      .path("M36,240L76,184L102,218L118,198L142,236Z", "a")
      .circle(120, 178, 11, "warm")
      .box(-10, 500, 420, 360, "bDeep")
      .box(-10, 470, 420, 32, "dark");
    kit.tone({
      ink: "dark",
      line: [195, 505, 195, 760],
      start: 0.9,
      end: 0.1,
      opacity: 0.6,
      within: "M0,502H390V844H0Z",
    });
  },
  front: (kit, { tilt }) => {
    kit.path(PEEK, "a").path("M272,154L270,108L304,136Z", "aDeep");
    kit.tone({ ink: "dark", line: [300, 230, 370, 430], start: 0, end: 0.7, opacity: 0.5, within: PEEK });
    kit
      .path("M330,128q10,30 2,52q-14,-20 -14,-52ZM362,126q8,30 0,48q-12,-20 -14,-48Z", "dark")
      .path("M226,268q22,0 34,12q-18,8 -38,6Z", "dark");
    eye(kit, 292, 246);
    eye(kit, 388, 246);
    kit
      .path("M334,300Q262,300 254,350Q262,398 344,398Q424,398 424,350Q414,300 334,300Z", "paper")
      .path("M320,312h34q6,0 2,6l-14,18q-5,6 -10,0l-14,-18q-4,-6 2,-6Z", "dark")
      .line("M337,338v12M337,350q-18,22 -40,6M337,350q18,22 40,6", "dark", 6)
      .line("M258,336L186,320M256,352L178,356M260,366L192,386", "dark", 3)
      .path("M420,396Q330,388 226,416Q174,420 170,446Q168,472 206,472L420,472Z", "a")
      .path("M234,414Q180,416 170,446Q168,472 206,472L240,472Q228,444 234,414Z", "paper")
      .line("M184,470q-4,-14 8,-22M206,471q-4,-14 6,-22", "dark", 4)
      .path("M300,400q16,32 4,72h-20q10,-40 -4,-70ZM350,397q16,34 4,75h-20q10,-44 -4,-74Z", "dark");
    kit.at({ x: 120, y: 470, turn: tilt }, () => {
      kit.at({ x: -120, y: -474 }, () => {
        kit
          .line("M54,384q-36,2 -34,36q4,28 36,26", "b", 13)
          .path(CUP, "b")
          .oval(99, 360, 47, 10, "dark")
          .path("M66,408q33,10 66,0v18q-33,10 -66,0Z", "warm");
      });
    });
    kit.path(
      "M20,330q-12,-14 2,-24q14,10 -2,24ZM48,300q-10,-12 2,-22q12,10 -2,22ZM10,372q-10,-12 2,-20q10,10 -2,20Z",
      "b",
    );
  },
});

export const CATS: MotifFamily = {
  T60: {
    inks: ["fog", "marmalade", "iris"],
    scenes: [mugOnShelf, frontal, nightWindow],
  },
};
