import { disc, rays, room } from "../backdrops";
import { boxPath } from "../geometry";
import { type MotifFamily, scene } from "../motif";

const zine = scene({
  focus: { x: 40, y: 150, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A hand-folded zine stands open, ${a.en} and ${b.en} pages with blocks of print, a folded sheet lying before it.`,
    es: `Un fanzine plegado a mano, abierto de pie, con páginas ${a.es} y ${b.es}; delante, una hoja doblada.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    disc(kit, { x: 170, y: 330, r: 232, ink: "warm", dots: "b" });
  },
  front: (kit) => {
    const page = "M140,150L236,204V512L140,452Z";
    kit.path("M40,198L140,150V452L40,500Z", "a").path(page, "paper").path("M236,204L336,156V464L236,512Z", "b");
    kit.tone({ ink: "dark", line: [140, 0, 236, 0], start: 0.1, end: 0.6, within: page, fine: true, opacity: 0.7 });
    kit.path("M58,242L122,212V258L58,288Z", "warm").circle(90, 360, 38, "dark").circle(90, 360, 15, "warm");
    kit.line("M58,446L122,416M58,468L104,446", "paper", 7);
    kit.path("M160,222L216,254V356L160,322Z", "dark").path("M168,246L208,268L188,320Z", "warm");
    kit.line("M160,358L216,390M160,382L216,414M160,406L200,430", "dark", 7);
    kit.path("M256,238L318,208V222L256,252ZM256,272L318,242V256L256,286ZM256,306L300,285V299L256,320Z", "paper");
    kit
      .path("M256,348L318,318V418L256,448Z", "warm")
      .path("M256,430L282,372L298,398L306,384L318,408V418L256,448Z", "dark");
    kit
      .path("M18,572L196,524L374,578L200,640Z", "dark")
      .path("M60,560L196,524L330,566L196,600Z", "a")
      .path("M60,560L196,600V612L60,572Z", "aDeep");
  },
});

const guitar = scene({
  focus: { x: 30, y: 220, size: 330 },
  alt: (_, { a, b }) => ({
    en: `An electric guitar in ${a.en} leans on a big ${b.en} amplifier in a garage, its cable looping over the floor.`,
    es: `Una guitarra eléctrica ${a.es} apoyada en un gran amplificador ${b.es} en un garaje, con el cable por el suelo.`,
  }),
  back: (kit) => {
    room(kit, { wall: "warm", floor: "dark", horizon: 570, dots: "a", floorDots: "b", x: 195, y: 330 });
    kit.times(5, (i) => kit.line(`M-20,${110 + i * 62}H410`, "dark", 3, { flat: true, opacity: 0.35 }));
    const amp = boxPath(150, 268, 216, 300, 16);
    kit.path(amp, "bDeep").box(164, 330, 188, 224, "b");
    kit.tone({
      ink: "dark",
      round: { x: 258, y: 442, from: 40, to: 130 },
      start: 0.3,
      end: 0.95,
      within: boxPath(164, 330, 188, 224),
      opacity: 0.7,
    });
    kit.ring(258, 442, 88, "dark", 8).circle(258, 442, 30, "dark");
    kit.times(5, (i) => kit.circle(184 + i * 30, 300, 10, i === 4 ? "a" : "paper"));
    kit.line("M220,268Q258,236 296,268", "dark", 12);
  },
  front: (kit) => {
    kit.line("M140,560Q60,640 160,640T330,620T380,560", "dark", 6);
    kit.at({ x: 128, y: 470, turn: 14 }, () => {
      kit.box(-11, -330, 22, 290, "dark");
      kit.times(9, (i) => kit.line(`M-10,${-300 + i * 30}H10`, "paper", 2.5, { flat: true }));
      kit.path("M-16,-326L-24,-396L10,-412L22,-330Z", "a");
      kit.times(3, (i) => kit.circle(-28, -346 - i * 20, 5, "paper"));
      const body =
        "M-18,-80Q-70,-120 -84,-60Q-90,-20 -70,4Q-100,60 -62,104Q0,130 66,104Q98,56 70,4Q88,-30 76,-72Q52,-106 18,-64Z";
      kit.path(body, "a");
      kit.tone({ ink: "dark", line: [-40, -80, 80, 100], start: 0, end: 0.8, within: body, opacity: 0.5 });
      kit.path("M-10,-60Q-46,-20 -30,40Q-10,80 40,70Q56,20 20,-50Z", "paper");
      kit.box(-24, -22, 48, 12, "dark").box(-24, 16, 48, 12, "dark").box(-28, 54, 56, 12, "dark");
      kit.circle(48, 76, 7, "warm").circle(60, 54, 7, "warm").line("M-5,-320V56M0,-320V56M5,-320V56", "warm", 1.5);
    });
  },
});

const cassette = scene({
  focus: { x: 40, y: 190, size: 310 },
  alt: (_, { a, b }) => ({
    en: `A giant ${a.en} cassette tape, its ribbon spilling out in loops over ${b.en} rays.`,
    es: `Una casete gigante ${a.es}, con la cinta salida en bucles sobre rayos ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper");
    rays(kit, { x: 195, y: 340, count: 14, ink: "bPale", turn: 4 });
    kit.tone({ ink: "b", round: { x: 195, y: 340, from: 160, to: 430 }, start: 0, end: 0.85 });
  },
  front: (kit) => {
    kit.line("M150,460C40,520 60,640 170,590S330,500 330,590S180,690 90,640S-10,600 -20,700", "dark", 9);
    kit.at({ x: 195, y: 340, turn: -8 }, () => {
      const shell = boxPath(-166, -116, 332, 232, 18);
      kit.box(-158, -104, 332, 232, "dark", { round: 18, opacity: 0.4, printOnly: true }).path(shell, "a");
      kit.tone({ ink: "dark", line: [-100, -116, 160, 116], start: 0, end: 0.75, within: shell, opacity: 0.5 });
      kit.box(-140, -96, 280, 150, "paper", { round: 10 }).box(-140, -60, 280, 16, "b").box(-140, -36, 280, 8, "warm");
      kit.line("M-120,-78q20,-10 40,0t40,0t40,-2", "dark", 5);
      kit.box(-92, -16, 184, 62, "dark", { round: 30 });
      for (const x of [-60, 60]) {
        kit.circle(x, 15, 24, "paper").circle(x, 15, 11, "dark");
        kit.times(6, (i) => kit.box(x - 3, -7, 6, 8, "dark", { turn: i * 60, pivot: [x, 15] }));
      }
      kit.path("M-96,116L-80,70H80L96,116Z", "aDeep").circle(-50, 96, 7, "dark").circle(50, 96, 7, "dark");
      for (const [x, y] of [
        [-152, -102],
        [152, -102],
        [-152, 102],
        [152, 102],
      ] as const)
        kit.circle(x, y, 5, "dark");
    });
  },
});

export const ZINES: MotifFamily = {
  T09: { inks: ["fanzine", "tomato", "pine", "iris"], scenes: [zine, guitar, cassette] },
};
