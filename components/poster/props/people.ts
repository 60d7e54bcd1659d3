import type { Kit, Place } from "../kit";
import type { Ink } from "../palette";
import { FACE, HEAD_COVERS, type HeadCover, type HeadCoverName, NECK } from "./heads";
import { type Adornment, type Collar, drawAdornment, drawCollar } from "./wear";

export interface Look {
  cover: HeadCoverName;
  skin?: Ink;
  hair?: Ink;
  trim?: Ink;
  top?: Ink;
  collar?: Collar;
  adornment?: Adornment;
}

const SHADOWS: Partial<Record<Ink, Ink>> = {
  a: "aDeep",
  b: "bDeep",
  warm: "warmDeep",
  skin: "skinShade",
  skinPale: "skin",
  skinDeep: "skinDark",
  paper: "paperDeep",
  aPale: "a",
  bPale: "b",
};

const SHOULDERS = "M-22,68Q-96,78 -116,150L-132,720H132L116,150Q96,78 22,68Q0,100 -22,68Z";

/** Head and neck; middle of the head at the place, 116 high at scale 1. */
export function head(kit: Kit, place: Place, look: Look): void {
  kit.at(place, () => {
    drawBehind(kit, look);
    drawHead(kit, look);
  });
}

/** A person without a face, shoulders 248 wide; head at the place, the body runs 720 down and off the sheet. */
export function bust(kit: Kit, place: Place, look: Look): void {
  const { top = "b", collar = "crew", trim = "warm" } = look;
  kit.at(place, () => {
    drawBehind(kit, look);
    kit.path(SHOULDERS, top);
    kit.tone({
      ink: "dark",
      line: [-40, 40, 124, 120],
      start: 0.05,
      end: 0.6,
      opacity: 0.5,
      within: SHOULDERS,
      fine: true,
    });
    kit.line("M-82,176L-88,420M82,176L88,420", "dark", 4, { opacity: 0.5 });
    drawHead(kit, look);
    if (look.cover !== "scarf") drawCollar(kit, collar, trim, top);
    if (look.adornment) drawAdornment(kit, look.adornment, look.cover, trim);
  });
}

function drawBehind(kit: Kit, { cover, hair = "dark" }: Look): void {
  const shape: HeadCover = HEAD_COVERS[cover];
  if (shape.behind) kit.path(shape.behind, hair);
}

function drawHead(kit: Kit, { cover, skin = "skin", hair = "dark", trim = "warm" }: Look): void {
  const shape: HeadCover = HEAD_COVERS[cover];
  if (shape.fall) kit.path(shape.fall, hair);
  kit.path(NECK, SHADOWS[skin] ?? skin);
  kit.path(FACE, skin);
  kit.path(shape.over, hair);
  if (shape.trim) kit.path(shape.trim, trim);
}
