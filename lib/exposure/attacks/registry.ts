import { advertisersList } from "./advertisers-list";
import type { Attack } from "./attack";
import { journalistsSource } from "./journalists-source";
import { onePersonFewer } from "./one-person-fewer";
import { partnerMerge } from "./partner-merge";
import { theList } from "./the-list";
import { threeVideos } from "./three-videos";
import { undoTheNumbers } from "./undo-the-numbers";

/** Every attack, in the order in which it is shown: one line each. */
export const attacks: readonly Attack[] = [
  theList,
  undoTheNumbers,
  threeVideos,
  onePersonFewer,
  journalistsSource,
  partnerMerge,
  advertisersList,
];
