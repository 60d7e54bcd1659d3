import { circlePath } from "./geometry";
import { INK_SETS, type InkSetName } from "./ink-sets";
import { type DrawMode, Kit } from "./kit";
import type { Ink } from "./palette";
import { HEAD_COVERS, type HeadCoverName } from "./props/heads";
import { bust } from "./props/people";
import { ADORNMENTS, COLLARS } from "./props/wear";
import { createRandom } from "./random";
import { XRAY_ATTRIBUTES } from "./xray";

/** Runs whose first ink is a warm one: it prints the faces. */
const RUNS: readonly [InkSetName, ...InkSetName[]] = [
  "hearth",
  "marmalade",
  "fanzine",
  "tomato",
  "plum",
  "berry",
  "ochre",
  "clay",
];

const COVERS = Object.keys(HEAD_COVERS) as [HeadCoverName, ...HeadCoverName[]];

/** Who wears what: skin, top, hair and trim, all paper-cut inks that stand apart from each other. */
interface Dress {
  skin: Ink;
  top: Ink;
  hair: Ink;
  trim: Ink;
  disc: Ink;
  dots: Ink;
}

const DRESSES: readonly [Dress, ...Dress[]] = [
  { skin: "a", top: "b", hair: "dark", trim: "paper", disc: "warm", dots: "b" },
  { skin: "aDeep", top: "b", hair: "dark", trim: "warm", disc: "warm", dots: "a" },
  { skin: "warmDeep", top: "b", hair: "dark", trim: "paper", disc: "aPale", dots: "a" },
  { skin: "aPale", top: "dark", hair: "aDeep", trim: "warm", disc: "bPale", dots: "b" },
  { skin: "aPale", top: "a", hair: "dark", trim: "warm", disc: "b", dots: "warm" },
  { skin: "aDeep", top: "a", hair: "dark", trim: "paper", disc: "bPale", dots: "b" },
  { skin: "warm", top: "a", hair: "aDeep", trim: "paper", disc: "b", dots: "dark" },
];

/** Heads are drawn 116 high. */
const SCALE = 0.37;

/** A bust without a face, on a disc of dots, in a 100 by 100 square; what lies outside disc and shoulders is clear. */
export function renderAvatar({ seed, mode = "print" }: { seed: number; mode?: DrawMode }): string {
  const random = createRandom("avatar", seed);
  const inks = INK_SETS[random.pick(RUNS)];
  const { disc, dots, ...dress } = random.pick(DRESSES);
  const cover = COVERS[Math.abs(Math.trunc(seed)) % COVERS.length] ?? COVERS[0];
  const wear = { collar: random.pick(COLLARS), adornment: random.pick(ADORNMENTS) };
  const kit = new Kit(mode, `av${seed}${mode[0]}`, inks, random, { ink: "b", dx: 1.2, dy: -1 }, 10);
  kit.inside("M0,0H100V100H0Z", () =>
    kit.at({ x: 50, y: 47, scale: SCALE }, () => {
      const radius = 50 / SCALE;
      kit.circle(0, 3 / SCALE, radius, disc);
      const within = circlePath(0, 3 / SCALE, radius);
      kit.tone({ ink: dots, line: [-80, -130, 60, 130], start: 0.75, end: 0.4, within, opacity: 0.6 });
      bust(kit, { x: 0, y: 0 }, { cover, ...dress, ...wear });
    }),
  );
  const { definitions, body } = kit.markup();
  const ink = mode === "xray" ? XRAY_ATTRIBUTES : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><defs>${definitions}</defs><g${ink}>${body}</g></svg>`;
}
