/** Both languages of one piece of alt text. */
export interface Copy {
  en: string;
  es: string;
}

/** The five colours of one print run. */
export interface Inks {
  /** Tint of the sheet. */
  paper: string;
  /** First spot ink. */
  a: string;
  /** Second spot ink. */
  b: string;
  /** Near black; also the caption plate below the poster. */
  dark: string;
  /** Light of lamps and windows. */
  warm: string;
}

export interface InkSet extends Inks {
  /** What the two spot inks are called. The Spanish names never agree in gender or number. */
  words: { a: Copy; b: Copy };
}

const set = (colours: string, a: [string, string], b: [string, string]): InkSet => {
  const [paper = "", inkA = "", inkB = "", dark = "", warm = ""] = colours.split(" ");
  return {
    paper,
    a: inkA,
    b: inkB,
    dark,
    warm,
    words: { a: { en: a[0], es: a[1] }, b: { en: b[0], es: b[1] } },
  };
};

export const INK_SETS = {
  hearth: set("#FFE3CC #C8553D #2F6F7E #2B1A15 #FFCB66", ["brick red", "rojo ladrillo"], ["teal", "verde azulado"]),
  marmalade: set("#FBE6D2 #E07B39 #4F8A78 #33201A #FFD27A", ["orange", "naranja"], ["sage green", "verde salvia"]),
  harbour: set("#EDE6DA #1F4E79 #DE7C69 #141A22 #F2D7A8", ["navy blue", "azul marino"], ["coral", "coral"]),
  fanzine: set("#F3EDE0 #D93B6E #2B6CB0 #1E1420 #FFD94F", ["bright pink", "rosa vivo"], ["blue", "azul cobalto"]),
  moss: set("#E9EFDB #3F7D5A #E3A23C #182C22 #F6D98C", ["moss green", "verde musgo"], ["amber", "ámbar"]),
  fog: set("#DDE9E6 #2F7F79 #E5795B #14302F #FFD9A0", ["sea green", "verde mar"], ["salmon", "salmón"]),
  tomato: set(
    "#F7E7CE #E2543A #F2A93B #3B1F1B #FFE08A",
    ["tomato red", "rojo tomate"],
    ["honey yellow", "amarillo miel"],
  ),
  dusk: set("#E4E6F0 #3C5E86 #E8916F #1B2136 #FFD98A", ["dusk blue", "azul atardecer"], ["peach", "melocotón"]),
  plum: set("#F4E3E0 #8E3B63 #E59A3C #2A1424 #FFD3A1", ["plum", "ciruela"], ["amber", "ámbar"]),
  pool: set("#DFF0EA #0F7C8C #F26B5B #0E2A33 #FFE39A", ["pool blue", "azul piscina"], ["coral", "coral"]),
  fern: set("#F1EFD8 #56752F #D65A4A #1F2614 #F5CE62", ["fern green", "verde helecho"], ["red", "rojo vivo"]),
  berry: set("#FBE4E1 #C2335B #3F6FA3 #2A1220 #FFC98A", ["berry red", "rojo frambuesa"], ["blue", "azul cobalto"]),
  ochre: set("#F6ECD4 #B8742A #2E5E6E #2A1D10 #F9D778", ["ochre", "ocre"], ["slate blue", "azul pizarra"]),
  iris: set("#E8E2F2 #5D4A9C #E7735C #1C1533 #FFD68F", ["violet", "violeta"], ["coral", "coral"]),
  pine: set("#E3EDE2 #1F6B55 #C84B3C #10261F #F7D58B", ["pine green", "verde pino"], ["red", "rojo vivo"]),
  clay: set("#F5E4D7 #A8452F #5C7F4E #2C1812 #F7C873", ["clay red", "rojo arcilla"], ["leaf green", "verde hoja"]),
} as const satisfies Record<string, InkSet>;

export type InkSetName = keyof typeof INK_SETS;
