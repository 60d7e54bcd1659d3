import { disc, room, tabletop } from "../backdrops";
import { boxPath, circlePath } from "../geometry";
import type { Kit, Place } from "../kit";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";
import { bust, head } from "../props/people";

/** Wide-toothed pick, 190 high; its handle end is at the place. */
function pick(kit: Kit, place: Place, ink: Ink = "b"): void {
  kit.at(place, () => {
    kit.path("M-18,0Q0,-22 18,0L22,-60Q50,-70 56,-104H-56Q-50,-70 -22,-60Z", ink);
    kit.times(7, (i) => kit.path(`M${-54 + i * 17},-104h7l-2,-86q-2,-4 -3,0Z`, ink));
    kit.line("M-34,-92H34", "paper", 5);
  });
}

const crown = scene<{ adornment: "hoops" | "drops" | "studs" }>({
  focus: { x: 40, y: 150, size: 310 },
  fit: { x: 24, y: 100, scale: 0.88 },
  pick: (random) => ({ adornment: random.pick(["hoops", "drops", "studs"]) }),
  alt: (_, { a, b }) => ({
    en: `Someone with a great round crown of hair, a ${b.en} pick tucked in it and a ${a.en} top, before a sun of dots.`,
    es: `Alguien con una gran corona redonda de pelo, un peine ${b.es} clavado en ella y ropa ${a.es}, ante un sol de puntos.`,
  }),
  back: (kit) => {
    kit.ground("warm");
    disc(kit, { x: 195, y: 320, r: 226, ink: "paper", dots: "a" });
  },
  front: (kit, { adornment }) => {
    const puff = circlePath(195, 286, 150);
    kit.times(16, (i) => {
      const angle = (i / 16) * Math.PI * 2;
      kit.circle(195 + Math.cos(angle) * 140, 280 + Math.sin(angle) * 136, 34, "dark");
    });
    kit.path(puff, "dark");
    kit.tone({ ink: "a", line: [100, 130, 260, 400], start: 0.6, end: 0, within: puff, opacity: 0.8 });
    bust(
      kit,
      { x: 195, y: 366, scale: 1.2 },
      { cover: "cloud", skin: "skinDeep", top: "a", trim: "warm", collar: "vee", adornment },
    );
    pick(kit, { x: 336, y: 140, turn: 222, scale: 0.86 }, "b");
  },
});

const chair = scene({
  focus: { x: 40, y: 200, size: 310 },
  alt: (_, { a, b }) => ({
    en: `An empty ${a.en} barber's chair before a round mirror, a striped pole and bottles on a ${b.en} wall.`,
    es: `Un sillón de barbero ${a.es} vacío ante un espejo redondo, con un poste de rayas y frascos en una pared ${b.es}.`,
  }),
  back: (kit) => {
    room(kit, { wall: "b", floor: "dark", dots: "dark", floorDots: "a", horizon: 570, y: 280 });
    kit.circle(195, 226, 122, "dark").circle(195, 226, 108, "bPale");
    kit.tone({ ink: "warm", line: [110, 140, 280, 320], start: 0.8, end: 0, within: circlePath(195, 226, 108) });
    kit.path("M130,180L190,128L206,140L138,204Z", "paper", { opacity: 0.7 });
    kit.box(20, 386, 350, 16, "dark");
    for (const [x, ink, h] of [
      [40, "a", 60],
      [70, "warm", 44],
      [326, "warm", 64],
      [356, "a", 46],
    ] as const)
      kit.box(x - 11, 386 - h, 22, h, ink, { round: 5 }).box(x - 5, 376 - h, 10, 12, "dark");
    const pole = boxPath(338, 110, 34, 150, 12);
    kit.path(pole, "paper");
    kit.inside(pole, () =>
      kit.times(7, (i) => kit.path(`M330,${120 + i * 34}l50,-30v16l-50,30Z`, i % 2 ? "dark" : "a")),
    );
    kit.box(332, 98, 46, 16, "dark", { round: 6 }).box(332, 256, 46, 16, "dark", { round: 6 });
  },
  front: (kit) => {
    kit.line("M195,560V640", "paper", 22, { flat: true }).path("M118,668Q195,610 272,668Z", "paper");
    const back = "M128,300Q128,276 152,276H238Q262,276 262,300L272,470H118Z";
    kit.path(back, "a");
    kit.tone({ ink: "dark", line: [120, 0, 272, 0], start: 0, end: 0.75, within: back, opacity: 0.5 });
    kit.line("M150,330H240M146,374H244M142,418H248", "aDeep", 6);
    kit.box(158, 228, 74, 56, "aDeep", { round: 18 });
    kit.path("M92,470H298L306,540Q195,566 84,540Z", "a").path("M84,540Q195,566 306,540V562Q195,590 84,562Z", "dark");
    kit
      .line("M112,470V400H84M278,470V400H306", "paper", 12)
      .box(56, 386, 60, 24, "dark", { round: 10 })
      .box(274, 386, 60, 24, "dark", { round: 10 });
    kit.path("M122,580H268L276,600H114Z", "paper");
    kit.path("M128,310Q110,400 128,470L160,462Q150,390 160,300Z", "warm");
  },
});

const tools = scene({
  focus: { x: 40, y: 200, size: 310 },
  alt: (_, { a, b }) => ({
    en: `Clippers, a pick, a brush and beads laid out on a ${a.en} cloth, a braided head seen from behind above them in ${b.en}.`,
    es: `Una máquina, un peine, un cepillo y cuentas sobre un paño ${a.es}; arriba, una cabeza trenzada de espaldas, de ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    disc(kit, { x: 195, y: 260, r: 190, ink: "warm", dots: "b" });
    tabletop(kit, { y: 470, ink: "a" });
  },
  front: (kit) => {
    kit.path("M60,480Q80,400 168,390H222Q310,400 330,480Z", "b").path("M166,330H224V404Q195,424 166,404Z", "skinDeep");
    head(kit, { x: 195, y: 256, scale: 1.5 }, { cover: "crop", skin: "skinDeep", hair: "dark" });
    const scalp = "M112,236Q104,134 195,126Q286,134 278,236Q276,330 232,366H158Q114,330 112,236Z";
    kit.path(scalp, "dark");
    kit.inside(scalp, () => {
      kit.times(7, (i) =>
        kit.line(
          `M${126 + i * 23},120q${(i - 3) * -6},60 ${(i - 3) * -4},130t${(i - 3) * -4},130`,
          i % 2 ? "skinDeep" : "aDeep",
          5,
        ),
      );
    });
    kit.times(6, (i) => {
      const x = 160 + i * 14;
      kit
        .line(`M${x},360Q${x + (i - 2.5) * 5},420 ${x + (i - 2.5) * 9},452`, "dark", 9)
        .circle(x + (i - 2.5) * 9, 456, 8, i % 2 ? "warm" : "a");
    });
    kit.at({ x: 96, y: 580, turn: -66 }, () => {
      kit
        .box(-26, -70, 52, 140, "dark", { round: 18 })
        .box(-26, -86, 52, 26, "paper")
        .box(-14, -30, 28, 46, "b", { round: 8 });
      kit.times(6, (i) => kit.box(-24 + i * 9, -98, 5, 14, "dark"));
      kit.line("M0,70Q-6,120 -50,130", "dark", 6);
    });
    pick(kit, { x: 236, y: 610, turn: 20, scale: 0.8 }, "b");
    kit.at({ x: 336, y: 560, turn: 10 }, () =>
      kit
        .box(-17, 0, 34, 90, "warm", { round: 14 })
        .box(-24, -70, 48, 80, "dark", { round: 14 })
        .box(-16, -60, 32, 60, "bDeep"),
    );
  },
});

export const NATURAL_HAIR: MotifFamily = {
  T27: { inks: ["hearth", "ochre", "pool", "plum"], scenes: [crown, chair, tools] },
};
