import { curtains, rays, room } from "../backdrops";
import { boxPath, starPath } from "../geometry";
import type { Kit, Place } from "../kit";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";
import type { HeadCoverName } from "../props/heads";
import { HEAD_COVERS } from "../props/heads";
import { spotlight } from "../props/party";
import { bust } from "../props/people";
import { microphone } from "../props/sound";

/** Speech balloon about 150 wide with an exclamation mark in it, upright or turned; its tail is at the place. */
function balloon(kit: Kit, place: Place, ink: Ink, turned: boolean, mark: Ink = "dark"): void {
  kit.at(place, () => {
    kit.path("M0,0L-34,-52Q-84,-64 -84,-114Q-84,-176 0,-176Q84,-176 84,-114Q84,-62 6,-52Z", ink);
  });
  const { x, y, scale = 1 } = place;
  kit.at({ x, y: y - 114 * scale, scale, turn: turned ? 180 : 0 }, () => {
    kit.path("M-11,-46H11L6,16H-6Z", mark).circle(0, 36, 10, mark);
  });
}

const standUp = scene({
  focus: { x: 40, y: 230, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A microphone and a stool in a spotlight between ${a.en} curtains, two ${b.en} speech balloons with Spanish exclamation marks above.`,
    es: `Un micrófono y un taburete bajo el foco entre telones ${a.es}; arriba, dos globos de diálogo con signos de exclamación, en tono ${b.es}.`,
  }),
  back: (kit) => {
    curtains(kit, { ink: "a", gap: 260 });
    kit.box(-20, 580, 430, 320, "bDeep");
    kit.times(5, (i) => kit.line(`M-20,${610 + i * 44}H410`, "dark", 4, { flat: true, opacity: 0.5 }));
    spotlight(kit, 195, -10, 606, 195, 150);
  },
  front: (kit) => {
    kit.line("M140,540V600", "dark", 11);
    microphone(kit, { x: 140, y: 412, scale: 0.76 }, { body: "b", band: "paper" });
    kit.path("M88,616Q140,580 192,616Z", "dark");
    kit
      .line("M240,470L222,616M300,470L318,616M232,550H308", "dark", 10)
      .path("M222,450H318Q326,474 300,476H240Q214,474 222,450Z", "b");
    kit.box(256, 414, 26, 40, "paper", { round: 4 });
    balloon(kit, { x: 140, y: 330, scale: 0.82 }, "paper", true);
    balloon(kit, { x: 268, y: 384, scale: 0.74 }, "b", false);
  },
});

const chat = scene<{ left: HeadCoverName; right: HeadCoverName }>({
  focus: { x: 40, y: 210, size: 310 },
  fit: { x: 23, y: 90, scale: 0.88 },
  pick: (random) => ({ left: random.pick(["curls", "bun", "cap"]), right: random.pick(["long", "crop", "bob"]) }),
  alt: ({ left, right }, { a, b }) => ({
    en: `Two people trade jokes: one with ${HEAD_COVERS[left].words.en} in ${a.en} asks, one with ${HEAD_COVERS[right].words.en} in ${b.en} answers.`,
    es: `Dos personas se cruzan bromas: una con ${HEAD_COVERS[left].words.es}, de ${a.es}, pregunta; otra con ${HEAD_COVERS[right].words.es}, de ${b.es}, responde.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    rays(kit, { x: 195, y: 640, count: 26, ink: "paper", opacity: 0.55 });
    kit.tone({ ink: "a", line: [0, -20, 0, 360], start: 0.75, end: 0 });
  },
  front: (kit, { left, right }) => {
    bust(
      kit,
      { x: 100, y: 430, scale: 1.12, turn: 5 },
      { cover: left, skin: "skin", top: "a", collar: "shirt", trim: "paper" },
    );
    bust(
      kit,
      { x: 296, y: 420, scale: 1.12, turn: -5 },
      { cover: right, skin: "skinDeep", top: "b", collar: "vee", trim: "warm", adornment: "hoops" },
    );
    balloon(kit, { x: 126, y: 318, scale: 1.08 }, "b", true);
    balloon(kit, { x: 282, y: 300, scale: 0.9 }, "dark", false, "warm");
    kit.path(starPath(46, 190, 18), "a").path(starPath(356, 330, 16), "a");
  },
});

const television = scene({
  focus: { x: 40, y: 200, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A ${a.en} television in a living room shows one huge laughing mouth; a remote and a ${b.en} bowl of crisps lie before it.`,
    es: `Un televisor ${a.es} en una sala muestra una enorme boca que ríe; delante hay un mando y un cuenco ${b.es} de patatas.`,
  }),
  back: (kit) => {
    room(kit, { wall: "bPale", dots: "b", floor: "b", floorDots: "dark", horizon: 540, y: 340 });
    kit.box(60, 500, 270, 26, "dark").box(80, 526, 16, 70, "dark").box(294, 526, 16, 70, "dark");
  },
  front: (kit) => {
    kit.line("M195,214L120,110M195,214L276,120", "dark", 8).circle(120, 110, 9, "a").circle(276, 120, 9, "a");
    const set = boxPath(40, 206, 310, 294, 40);
    kit.path(set, "a");
    kit.tone({ ink: "dark", line: [100, 206, 350, 500], start: 0, end: 0.8, within: set, opacity: 0.5 });
    const screen = boxPath(64, 232, 212, 242, 34);
    kit.path(screen, "warm");
    kit.inside(screen, () => {
      kit.tone({ ink: "a", round: { x: 170, y: 352, from: 60, to: 170 }, start: 0, end: 0.7 });
      kit
        .path("M86,330Q170,300 254,330Q250,446 170,450Q90,446 86,330Z", "dark")
        .path("M96,330Q170,306 244,330L238,360Q170,344 102,360Z", "paper")
        .path("M112,416Q170,372 228,416Q206,444 170,444Q134,444 112,416Z", "b");
      kit.line("M90,282Q116,252 142,282M198,282Q224,252 250,282", "dark", 11);
    });
    kit.circle(312, 268, 20, "dark").circle(312, 320, 20, "dark").line("M312,268V256M312,320L322,312", "warm", 5);
    kit.times(5, (i) => kit.line(`M296,${372 + i * 18}h32`, "dark", 6));
    kit.path("M210,596H346Q340,650 300,656H256Q216,650 210,596Z", "dark");
    kit.times(7, (i) =>
      kit.oval(226 + i * 17, 592 - (i % 2) * 14, 20, 11, i % 2 ? "warm" : "warmDeep", { turn: i * 33 }),
    );
    kit.box(66, 590, 100, 34, "dark", { turn: -12, round: 10 });
    kit.times(4, (i) => kit.circle(88 + i * 18, 612 - i * 4, 5, i ? "paper" : "a"));
  },
});

export const SPANISH_COMEDY: MotifFamily = {
  T28: { inks: ["tomato", "fanzine", "clay", "pool"], scenes: [standUp, chat, television] },
};
