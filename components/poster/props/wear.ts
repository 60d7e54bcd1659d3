import type { Kit } from "../kit";
import type { Ink } from "../palette";
import type { HeadCoverName } from "./heads";

/** Neckline of a top, in the coordinates of a head (see `people.ts`). */
export const COLLARS = ["crew", "vee", "shirt", "hood", "stripes", "scarf"] as const;
export type Collar = (typeof COLLARS)[number];

export const ADORNMENTS = ["none", "drops", "hoops", "round glasses", "square glasses", "studs"] as const;
export type Adornment = (typeof ADORNMENTS)[number];

export function drawCollar(kit: Kit, collar: Collar, trim: Ink, top: Ink): void {
  switch (collar) {
    case "crew":
      kit.line("M-26,70Q0,108 26,70", trim, 8);
      break;
    case "vee":
      kit.line("M-44,80L0,132L44,80", trim, 11);
      break;
    case "shirt":
      kit.path("M-24,66L0,96L24,66L50,84L16,128L0,98L-16,128L-50,84Z", trim);
      break;
    case "hood":
      kit.path("M-30,60Q-84,76 -74,112Q-40,138 0,138Q40,138 74,112Q84,76 30,60Q26,104 0,104Q-26,104 -30,60Z", top);
      kit.line("M-24,120V160M24,120V156", trim, 6);
      kit.line("M-30,62Q-26,106 0,106Q26,106 30,62", "dark", 4, { opacity: 0.6 });
      break;
    case "stripes":
      kit.line("M-106,152Q0,178 106,152M-112,192Q0,218 112,192M-92,114Q0,142 92,114", trim, 10, { flat: true });
      break;
    case "scarf":
      kit.path("M-44,62Q0,96 44,62L54,88Q0,130 -54,88Z", trim);
      kit.path("M14,100L48,92L52,186L20,182Z", trim);
      break;
  }
}

const COVERED_EARS: readonly HeadCoverName[] = ["scarf", "long", "bob"];

/** Earrings are left out where hair or cloth lies over the ears. */
export function drawAdornment(kit: Kit, adornment: Adornment, cover: HeadCoverName, ink: Ink): void {
  const ears = !COVERED_EARS.includes(cover);
  if (adornment === "round glasses") {
    kit.ring(-21, 0, 16, "dark", 5).ring(21, 0, 16, "dark", 5).line("M-5,-2Q0,-6 5,-2", "dark", 5);
  } else if (adornment === "square glasses") {
    kit.line("M-38,-12H-6V12H-34ZM38,-12H6V12H34ZM-6,-6H6", "dark", 5);
  } else if (ears && adornment === "drops") {
    kit.path("M-52,28L-36,28L-44,62ZM52,28L36,28L44,62Z", ink);
  } else if (ears && adornment === "hoops") {
    kit.ring(-44, 38, 13, ink, 5).ring(44, 38, 13, ink, 5);
  } else if (ears && adornment === "studs") {
    kit.circle(-43, 22, 6, ink).circle(43, 22, 6, ink);
  }
}
