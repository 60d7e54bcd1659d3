import { short } from "./geometry";
import { compose, type PosterKey, type Sentence } from "./grammar";
import { type DrawMode, Kit, SHEET } from "./kit";
import { createRandom, type Random } from "./random";
import { XRAY_ATTRIBUTES } from "./xray";

export interface PosterRequest extends PosterKey {
  mode: DrawMode;
  /** `back` = sheet and background, `front` = motif on nothing. */
  layer?: "all" | "back" | "front";
  /** `thumb` = a square around the motif. */
  crop?: "full" | "thumb";
}

/** A standalone SVG document; deterministic, and its ids are unique to the request. */
export function renderPoster(request: PosterRequest): string {
  const { topicId, seed, mode, layer = "all", crop = "full" } = request;
  const sentence = compose(request);
  const layers = (["back", "front"] as const).filter((name) => layer === "all" || layer === name);
  const sheets = layers.map((name) => {
    const prefix = `${topicId}-${seed}${mode[0]}${layer[0]}${crop[0]}${name[0]}`.toLowerCase();
    const random = createRandom(topicId, seed, name);
    const kit = new Kit(mode, prefix, sentence.inks, random, sentence.slip, sentence.pitch);
    sentence.scene[name](kit);
    const { definitions, body } = kit.markup();
    const worn = mode === "print" && name === "front" ? flecks(random, sentence.inks.paper) : "";
    return `${definitions && `<defs>${definitions}</defs>`}<g${attributes(mode, sentence.mirrored)}>${body}${worn}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(sentence, crop)}" preserveAspectRatio="xMidYMid slice">${sheets.join("")}</svg>`;
}

function attributes(mode: DrawMode, mirrored: boolean): string {
  const flip = mirrored ? ` transform="matrix(-1 0 0 1 ${SHEET.width} 0)"` : "";
  if (mode === "print") return flip;
  return XRAY_ATTRIBUTES + flip;
}

function viewBox({ scene, mirrored }: Sentence, crop: "full" | "thumb"): string {
  if (crop === "full") return `0 0 ${SHEET.width} ${SHEET.height}`;
  const { x, y, size } = scene.focus;
  return [mirrored ? SHEET.width - x - size : x, y, size, size].map(short).join(" ");
}

/** Specks where the ink did not take. */
function flecks(random: Random, colour: string): string {
  const specks = (count: number) =>
    Array.from({ length: count }, () => {
      const [x, y] = [random.between(0, SHEET.width), random.between(0, SHEET.height)];
      return `M${Math.round(x)},${Math.round(y)}h${short(random.between(0, 0.9))}`;
    }).join("");
  const paint = `fill="none" stroke="${colour}" stroke-linecap="round" opacity=".6"`;
  return `<path ${paint} stroke-width="1.1" d="${specks(44)}"/><path ${paint} stroke-width="2.4" d="${specks(12)}"/>`;
}
