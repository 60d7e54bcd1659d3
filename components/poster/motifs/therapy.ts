import { disc, room, tabletop, windowPane } from "../backdrops";
import { boxPath } from "../geometry";
import type { Kit, Place } from "../kit";
import { type MotifFamily, scene } from "../motif";
import type { Ink } from "../palette";
import { lamp, mug, picture, plant, steam } from "../props/household";

function armchair(kit: Kit, place: Place, ink: Ink, cushion: Ink): void {
  const back = "M-70,-190Q-74,-246 -10,-246H24Q84,-246 80,-186V-60H-70Z";
  kit.at(place, () => {
    kit.line("M-78,-20L-88,26M86,-20L96,26", "dark", 11);
    kit.path(back, ink);
    kit.tone({ ink: "dark", line: [0, -246, 0, -60], start: 0, end: 0.75, within: back, opacity: 0.5 });
    kit.path("M-70,-110H80V-50H-70Z", cushion);
    kit.path(
      "M-112,-142Q-112,-168 -88,-168Q-64,-168 -64,-142V-66H74V-142Q74,-168 98,-168Q122,-168 122,-142V-8H-112Z",
      ink,
    );
    kit.path("M-64,-66H74V-44H-64Z", "dark", { opacity: 0.35, printOnly: true });
  });
}

const chairs = scene({
  focus: { x: 40, y: 260, size: 310 },
  alt: (_, { a, b }) => ({
    en: `Two armchairs turned to each other under a lamp, one ${a.en}, one dark, a box of tissues between them on a ${b.en} rug.`,
    es: `Dos sillones vueltos el uno hacia el otro bajo una lámpara, uno ${a.es} y otro oscuro, con pañuelos en medio sobre una alfombra ${b.es}.`,
  }),
  back: (kit) => {
    room(kit, { wall: "aPale", dots: "a", floor: "bDeep", floorDots: "b", horizon: 520 });
    picture(kit, { x: 84, y: 190, scale: 1.5 }, "paper", "b");
    kit.oval(195, 604, 210, 46, "b");
  },
  front: (kit) => {
    kit.line("M196,560V190", "dark", 8).path("M146,190H246L216,120H176Z", "warm");
    kit.path("M150,192L40,560H352L242,192Z", "warm", { opacity: 0.25 });
    armchair(kit, { x: 92, y: 574, scale: 0.96 }, "a", "warm");
    armchair(kit, { x: 300, y: 582, scale: 0.96, flip: true }, "dark", "b");
    kit.box(170, 566, 54, 44, "paper").path("M184,566Q180,530 200,540Q220,528 214,566Z", "paperDeep");
  },
});

const untangle = scene({
  focus: { x: 50, y: 160, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A head in profile cut from ${a.en} paper; the tangle inside it runs out as one calm ${b.en} line.`,
    es: `Una cabeza recortada en papel ${a.es}; el enredo de dentro sale como una sola línea tranquila ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    disc(kit, { x: 195, y: 350, r: 222, ink: "bPale", dots: "b", from: "foot" });
  },
  front: (kit) => {
    const profile =
      "M104,640Q118,560 116,500Q56,450 60,334Q70,196 204,190Q320,194 330,300Q330,330 350,372Q358,392 332,396Q334,430 324,448Q312,466 262,462Q254,500 276,640Z";
    kit.path(profile, "a");
    kit.tone({ ink: "dark", line: [160, 0, 60, 120], start: 0, end: 0.75, within: profile, opacity: 0.5 });
    kit.line(
      "M150,330Q120,260 190,250T270,300T210,370T140,310T220,260T280,340T190,350T160,280T250,270T240,350T170,340T200,290T240,310Q250,330 220,340",
      "warm",
      8,
    );
    kit.line("M220,340Q170,352 150,410Q140,470 200,520T410,520", "b", 10);
  },
});

const rainyTalk = scene({
  focus: { x: 45, y: 200, size: 310 },
  alt: (_, { a, b }) => ({
    en: `Rain on a window; on the sill a box of tissues, a ${a.en} mug and a ${b.en} plant under a small lamp.`,
    es: `Lluvia en la ventana; en el alféizar, una caja de pañuelos, una taza ${a.es} y una planta ${b.es} bajo una lamparita.`,
  }),
  back: (kit) => {
    kit.ground("b");
    kit.tone({ ink: "dark", round: { x: 120, y: 420, from: 120, to: 400 }, start: 0, end: 0.9, opacity: 0.5 });
    windowPane(kit, { x: 44, y: 96, w: 302, h: 320, sky: "bDeep", dots: "bPale", frame: "paper", sun: null });
    kit.inside(boxPath(50, 102, 290, 308), () => {
      kit.times(26, () => {
        const [x, y] = [kit.random.between(40, 350), kit.random.between(90, 400)];
        kit.line(`M${x},${y}l-6,26`, "paper", 3.5, { opacity: 0.8 });
      });
    });
    tabletop(kit, { y: 520, ink: "a" });
  },
  front: (kit) => {
    lamp(kit, { x: 78, y: 560, scale: 1.3 }, "warm", "dark");
    mug(kit, { x: 190, y: 568, scale: 0.95 }, "aDeep");
    steam(kit, { x: 190, y: 440 }, "paper", 2, 90);
    plant(kit, { x: 330, y: 556, scale: 1.15 }, { pot: "dark", leaves: ["bPale", "dark"] });
    kit
      .box(222, 540, 86, 54, "paper")
      .box(222, 574, 86, 20, "warm")
      .path("M240,542Q232,488 262,502Q298,484 290,542Z", "paperDeep");
  },
});

export const THERAPY: MotifFamily = {
  T11: { inks: ["dusk", "clay", "fog", "ochre"], scenes: [chairs, untangle, rainyTalk] },
};
