import type { Motif, MotifFamily } from "../motif";
import { HOME_STORIES } from "./home-stories";
import { TATTOOS } from "./tattoos";

const FAMILIES: readonly MotifFamily[] = [HOME_STORIES, TATTOOS];

/** Topic id → what it looks like. A new family is one file and one entry above. */
export const MOTIFS: Readonly<Record<string, Motif>> = Object.assign({}, ...FAMILIES);
