import type { Kit, Place } from "../kit";
import type { Ink } from "../palette";
import { FACE, HEAD_COVERS, type HeadCover, type HeadCoverName, NECK } from "./heads";

export interface Look {
  cover: HeadCoverName;
  skin?: Ink;
  hair?: Ink;
  trim?: Ink;
  top?: Ink;
}

/** Head and neck; middle of the head at the place, 116 high at scale 1. */
export function head(kit: Kit, place: Place, look: Look): void {
  const { cover, skin = "a", hair = "dark", trim = "warm" } = look;
  const shape: HeadCover = HEAD_COVERS[cover];
  kit.at(place, () => {
    if (shape.behind) kit.path(shape.behind, hair);
    kit.path(NECK, skin === "a" ? "aDeep" : skin === "b" ? "bDeep" : skin);
    kit.path(FACE, skin);
    kit.path(shape.over, hair);
    if (shape.trim) kit.path(shape.trim, trim);
  });
}

/** A person from the waist up, no face: 200 wide, head at the place, hem 280 below it. */
export function bust(kit: Kit, place: Place, look: Look): void {
  const { top = "b" } = look;
  kit.at(place, () => {
    kit.path("M-24,70Q-92,82 -104,150L-112,290H112L104,150Q92,82 24,70Q0,100 -24,70Z", top);
    kit.tone({
      ink: "dark",
      line: [-30, 0, 112, 0],
      start: 0,
      end: 0.6,
      fine: true,
      opacity: 0.5,
      within: "M-24,70Q-92,82 -104,150L-112,290H112L104,150Q92,82 24,70Q0,100 -24,70Z",
    });
  });
  head(kit, place, look);
}
