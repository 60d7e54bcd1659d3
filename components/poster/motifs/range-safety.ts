import { circlePath } from "../geometry";
import type { Kit } from "../kit";
import { type MotifFamily, scene } from "../motif";

/** Ear defenders, the band's middle at the origin. */
const earDefenders = (kit: Kit) => {
  const left = "M-150,40Q-184,44 -184,110Q-184,178 -146,180Q-112,178 -112,110Q-112,44 -150,40Z";
  const right = "M150,40Q184,44 184,110Q184,178 146,180Q112,178 112,110Q112,44 150,40Z";
  kit
    .line("M-146,70Q-150,-110 0,-112Q150,-110 146,70", "dark", 26)
    .line("M-96,-70Q-54,-112 0,-112Q54,-112 96,-70", "b", 30)
    .path(left, "a")
    .path(right, "a");
  kit.tone({ ink: "dark", line: [-130, 0, -190, 0], start: 0, end: 0.8, opacity: 0.5, fine: true, within: left });
  kit.tone({ ink: "dark", line: [130, 0, 190, 0], start: 0, end: 0.8, opacity: 0.5, fine: true, within: right });
  kit
    .path("M-122,52Q-92,58 -92,110Q-92,164 -122,170Q-108,150 -108,110Q-108,70 -122,52Z", "dark")
    .path("M122,52Q92,58 92,110Q92,164 122,170Q108,150 108,110Q108,70 122,52Z", "dark")
    .line("M-156,80v60M156,80v60", "paper", 8);
};

const paperTarget = scene({
  focus: { x: 35, y: 180, size: 325 },
  pick: (random) => ({ turn: random.between(-4, 4) }),
  alt: (_, { a, b }) => ({
    en: `A round paper target hangs from two clips at a sport range, in ${a.en} and ${b.en}.`,
    es: `Una diana de papel cuelga de dos pinzas en un campo de tiro deportivo, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("bPale");
    kit.path("M-10,-10H60L120,560H-10ZM400,-10H330L270,560H400Z", "b");
    kit.tone({ ink: "b", line: [195, 60, 195, 520], start: 0.6, end: 0 });
    kit.line("M-10,110H400", "dark", 8).path("M-10,560H400V860H-10Z", "bDeep").path("M120,560H270L330,860H60Z", "b");
  },
  front: (kit, { turn }) => {
    kit.at({ x: 195, y: 110, turn }, () => {
      const sheet = "M-150,24H150V424H-150Z";
      kit
        .path("M-140,34H160V434H-140Z", "dark", { opacity: 0.35, multiply: true, printOnly: true })
        .path(sheet, "paper");
      for (const [r, ink] of [
        [132, "a"],
        [106, "paper"],
        [82, "a"],
        [57, "paper"],
        [34, "dark"],
      ] as const)
        kit.circle(0, 208, r, ink);
      kit.tone({
        ink: "dark",
        line: [-60, 100, 140, 340],
        start: 0,
        end: 0.6,
        opacity: 0.45,
        within: circlePath(0, 208, 132),
      });
      kit.line("M0,198v20M-10,208h20", "warm", 5);
      for (const [x, y] of [
        [-22, 196],
        [18, 232],
        [40, 190],
        [-50, 240],
      ] as const)
        kit.circle(x, y, 6, "warm");
      kit.line("M-120,372h80M-120,394h120M60,384h66", "b", 9);
      kit
        .box(-108, -14, 30, 52, "dark", { round: 4 })
        .box(78, -14, 30, 52, "dark", { round: 4 })
        .line("M-104,20h22M82,20h22", "warm", 5);
    });
  },
});

const hearing = scene({
  focus: { x: 5, y: 180, size: 380 },
  alt: (_, { a, b }) => ({
    en: `Ear defenders and clear safety glasses lie ready on a bench, in ${a.en} and ${b.en}.`,
    es: `Protectores de oídos y gafas de seguridad listos sobre un banco, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("warmPale").circle(195, 290, 196, "warm");
    kit.tone({ ink: "b", line: [195, 480, 195, 40], start: 0, end: 0.7 });
    kit.path("M-10,430H400V860H-10Z", "b");
    kit.tone({
      ink: "dark",
      line: [195, 430, 195, 720],
      start: 0,
      end: 0.8,
      opacity: 0.5,
      within: "M-10,430H400V860H-10Z",
    });
    kit.line("M-10,520Q195,508 400,520M-10,610Q195,598 400,610", "bDeep", 5);
  },
  front: (kit) => {
    kit.oval(195, 474, 196, 22, "dark", { opacity: 0.4, printOnly: true });
    kit.at({ x: 195, y: 284, scale: 1.02 }, () => earDefenders(kit));
    kit.at({ x: 200, y: 524, turn: -4 }, () => {
      kit
        .line("M-148,-8L-180,-62M148,-8L182,-60", "dark", 12)
        .path(
          "M-156,-28H-22Q-8,-28 -14,-6Q-26,48 -86,48Q-150,44 -156,-28ZM22,-28H156Q150,44 86,48Q26,48 14,-6Q8,-28 22,-28Z",
          "paper",
        )
        .line(
          "M-156,-28H-22Q-8,-28 -14,-6Q-26,48 -86,48Q-150,44 -156,-28M22,-28H156Q150,44 86,48Q26,48 14,-6Q8,-28 22,-28M-14,-14Q0,-26 14,-14",
          "dark",
          9,
        )
        .line("M-126,-8l-8,-8M-96,24L-130,-8M58,16L34,-8", "bPale", 8);
    });
  },
});

const clays = scene({
  focus: { x: 30, y: 180, size: 330 },
  pick: (random) => ({ lift: random.between(-20, 20) }),
  alt: (_, { a, b }) => ({
    en: `Clay discs curve across the sky above a field with a safety flag, in ${a.en} and ${b.en}.`,
    es: `Discos de arcilla cruzan el cielo sobre un campo con bandera de seguridad, en ${a.es} y ${b.es}.`,
  }),
  back: (kit) => {
    kit.ground("paper").circle(96, 210, 78, "warm");
    kit.tone({ ink: "b", line: [195, 460, 195, 40], start: 0, end: 0.75 });
    kit.path("M-10,460q60,-60 120,-24q60,-70 130,-10q70,-50 170,0V600H-10Z", "bPale");
    kit.path("M-10,500Q140,454 400,504V860H-10Z", "b");
    kit.tone({
      ink: "dark",
      line: [195, 490, 195, 760],
      start: 0,
      end: 0.85,
      opacity: 0.5,
      within: "M-10,500Q140,454 400,504V860H-10Z",
    });
    kit.path("M20,512L36,430L52,512ZM60,506L72,446L86,506Z", "bDeep");
  },
  front: (kit, { lift }) => {
    kit.line(`M-10,520Q110,${220 + lift} 270,${262 + lift}`, "aDeep", 4);
    const disc = (x: number, y: number, size: number, turn: number) =>
      kit.at({ x, y, turn, scale: size }, () => {
        kit
          .path("M-92,0Q-88,-30 0,-34Q88,-30 92,0Q84,34 0,36Q-84,34 -92,0Z", "aDeep")
          .path("M-92,-6Q-88,-34 0,-40Q88,-34 92,-6Q60,16 0,16Q-60,16 -92,-6Z", "a")
          .oval(0, -16, 54, 17, "aDeep")
          .path("M-44,-22Q-30,-38 0,-40Q30,-38 44,-22Q20,-10 0,-10Q-20,-10 -44,-22Z", "a");
      });
    disc(64, 396 + lift, 0.34, -30);
    disc(136, 306 + lift, 0.56, -22);
    disc(266, 262 + lift, 1.06, -8);
    kit.line("M334,650V376", "dark", 13).path("M340,384q-60,-16 -90,10q-10,30 6,60q36,-24 84,-6Z", "a");
    kit.line("M262,420q36,-18 70,-6", "paper", 8);
    kit.box(-10, 588, 116, 58, "aDeep").box(-10, 576, 122, 18, "a").line("M10,612h70M10,630h50", "warm", 6);
  },
});

export const RANGE_SAFETY: MotifFamily = {
  T35: { inks: ["hearth", "ochre", "clay"], scenes: [paperTarget, hearing, clays] },
};
