import type { Copy } from "../ink-sets";

/** Hair or head-cover around a head that is 88 wide and 116 high with its middle at (0, 0). */
export interface HeadCover {
  /** Behind the head. */
  behind?: string;
  /** Falls over the shoulders, behind face and neck. */
  fall?: string;
  /** Over the head. */
  over: string;
  /** A second colour on top: brim, band, fold. */
  trim?: string;
  words: Copy;
}

const cover = (
  en: string,
  es: string,
  over: string,
  extra: Pick<HeadCover, "behind" | "fall" | "trim"> = {},
): HeadCover => ({
  over,
  words: { en, es },
  ...extra,
});

/** An arc of bumps around (0, lift), from one angle to the other. */
const scallops = (radius: number, from: number, to: number, count: number, bump: number, lift = 0): string =>
  Array.from({ length: count + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / count) * Math.PI) / 180;
    const at = `${Math.round(radius * Math.cos(angle))},${Math.round(radius * Math.sin(angle) + lift)}`;
    return i ? `A${bump},${bump} 0 0 1 ${at}` : `M${at}`;
  }).join("");

export const HEAD_COVERS = {
  swoop: cover(
    "swept hair",
    "pelo peinado hacia un lado",
    "M-50,22Q-66,-78 4,-80Q64,-78 54,26Q44,-8 20,-26Q-8,2 -40,-8Q-48,4 -50,22Z",
  ),
  bob: cover("a bob", "media melena", "M-46,2Q-50,-30 -8,-44Q40,-36 46,2L60,40Q66,-82 0,-82Q-66,-82 -60,40Z", {
    behind: "M-60,44Q-70,-84 0,-84Q70,-84 60,44Q30,62 0,58Q-30,62 -60,44Z",
  }),
  long: cover("long hair", "pelo largo", "M-46,-2Q-34,-40 8,-50Q40,-36 47,2Q62,-84 0,-86Q-62,-84 -46,-2Z", {
    fall: "M-48,-24Q-60,50 -86,112Q-70,142 -44,130Q-30,70 -40,10ZM48,-24Q60,50 86,112Q70,142 44,130Q30,70 40,10Z",
    behind: "M-52,-20Q-54,-88 0,-88Q54,-88 54,-20Q54,60 76,128Q0,150 -76,128Q-52,60 -52,-20Z",
  }),
  cloud: cover(
    "a round cloud of hair",
    "pelo en una nube redonda",
    "M-45,-8Q-30,-44 0,-44Q30,-44 45,-8Q52,-70 0,-76Q-52,-70 -45,-8Z",
    {
      behind: `${scallops(72, 138, 402, 12, 21, -18)}Z`,
    },
  ),
  bun: cover("a bun on top", "un moño alto", "M-47,6Q-60,-76 0,-78Q60,-76 47,6Q44,-38 0,-48Q-44,-38 -47,6Z", {
    behind: "M-32,-92a32,30 0 1 0 64,0a32,30 0 1 0 -64,0Z",
  }),
  curls: cover("curls", "rizos", `${scallops(58, 172, 368, 8, 13, -16)}Q42,-22 24,-32Q4,-20 -18,-34Q-36,-18 -50,-8Z`),
  crop: cover(
    "short hair",
    "pelo corto",
    "M-46,-2Q-56,-70 -10,-74Q10,-86 34,-70Q60,-52 46,0Q42,-26 30,-36Q0,-24 -32,-38Q-42,-24 -46,-2Z",
  ),
  braids: cover("two braids", "dos trenzas", "M-47,4Q-58,-78 0,-80Q58,-78 47,4Q40,-40 2,-52Q-40,-40 -47,4Z", {
    fall: "M-44,10Q-66,20 -56,42Q-72,56 -58,74Q-70,92 -54,118Q-40,96 -46,76Q-36,58 -46,42ZM44,10Q66,20 56,42Q72,56 58,74Q70,92 54,118Q40,96 46,76Q36,58 46,42Z",
  }),
  beanie: cover("a beanie", "un gorro", "M-48,-18Q-52,-86 0,-88Q52,-86 48,-18Q0,-36 -48,-18Z", {
    trim: "M-52,-30Q0,-50 52,-30L53,-4Q0,-24 -53,-4Z",
  }),
  scarf: cover(
    "a headscarf",
    "un pañuelo en la cabeza",
    "M-58,-8Q-60,-82 0,-84Q60,-82 58,-8Q56,50 78,96Q30,128 -62,112Q-56,60 -58,-8ZM-37,-12Q-40,34 0,50Q40,34 37,-12Q34,-50 0,-52Q-34,-50 -37,-12Z",
    { trim: "M-42,40Q-4,86 44,36L52,50Q0,106 -56,62Z" },
  ),
  cap: cover("a cap", "una gorra", "M-48,-24Q-48,-82 2,-82Q50,-80 49,-24Q0,-38 -48,-24Z", {
    trim: "M-50,-28Q0,-48 50,-30Q84,-28 92,-12Q40,-24 -50,-16Z",
  }),
  wrap: cover(
    "a knotted head wrap",
    "un turbante anudado",
    "M-50,-8Q-64,-60 -30,-84Q0,-98 30,-84Q64,-60 50,-8Q20,-34 -50,-8Z",
    { trim: "M8,-86Q-20,-122 20,-116Q36,-128 44,-108Q66,-104 40,-82Q52,-52 42,-34Q24,-60 8,-86Z" },
  ),
} as const satisfies Record<string, HeadCover>;

export type HeadCoverName = keyof typeof HEAD_COVERS;

/** Face without features, and the neck below it. */
export const FACE = "M-44,-14Q-46,-60 0,-62Q46,-60 44,-14Q42,44 0,58Q-42,44 -44,-14Z";
export const NECK = "M-19,36V82Q0,98 19,82V36Z";
