import type { TopicKind } from "@/lib/domain/topic";

type Row = readonly [kind: TopicKind, en: string, es: string, shortEn: string, shortEs: string];

/**
 * Things in an invented sky. Nothing here stands for a kind of person; "direct" and "proxy" mean the same to the engine as in
 * any other scenario: close to the invented trait, or correlated with it.
 */
const ROWS: readonly Row[] = [
  ["direct", "Moonrise stories", "Historias de la salida de la luna", "moonrise", "salida de luna"],
  ["direct", "Two moons, one orbit", "Dos lunas, una órbita", "twin moons", "lunas gemelas"],
  ["direct", "Full-moon gatherings", "Reuniones de luna llena", "full moon", "luna llena"],
  ["direct", "Learning to glow", "Aprender a brillar", "glowing", "brillo"],
  ["proxy", "Silver paint & halos", "Pintura de plata y halos", "silver halos", "halos de plata"],
  ["proxy", "Crater maps", "Mapas de cráteres", "craters", "cráteres"],
  ["proxy", "Tide songs", "Canciones de marea", "tides", "mareas"],
  ["proxy", "Old telescopes", "Telescopios antiguos", "old telescopes", "telescopios"],
  ["neutral", "Comet races", "Carreras de cometas", "comets", "cometas"],
  ["neutral", "Ring walks", "Paseos por el anillo", "ring walks", "paseos de anillo"],
  ["neutral", "Dust gardening", "Jardines de polvo", "dust gardens", "jardines de polvo"],
  ["neutral", "Meteor cooking", "Cocina de meteoros", "meteor meals", "platos de meteoro"],
  ["neutral", "Gravity tricks", "Trucos de gravedad", "gravity tricks", "gravedad"],
  ["neutral", "Orbit repairs", "Arreglos de órbita", "repairs", "arreglos"],
  ["neutral", "Slow eclipses", "Eclipses lentos", "eclipses", "eclipses"],
  ["neutral", "Rocket sketches", "Bocetos de cohetes", "rockets", "cohetes"],
  ["neutral", "Star-chart puzzles", "Acertijos de mapas de estrellas", "star charts", "mapas de estrellas"],
  ["neutral", "Solar-wind sailing", "Navegar con viento solar", "solar sails", "velas solares"],
  ["neutral", "Ice-moon skating", "Patinaje en lunas de hielo", "ice skating", "patinaje"],
  ["neutral", "Nebula colours", "Colores de nebulosa", "nebulas", "nebulosas"],
  ["neutral", "Satellite pets", "Mascotas satélite", "tiny satellites", "satélites"],
  ["neutral", "Night-side music", "Música del lado oscuro", "night music", "música nocturna"],
  ["neutral", "Asteroid collecting", "Colección de asteroides", "asteroids", "asteroides"],
  ["neutral", "Planet gossip", "Chismes de planetas", "planet gossip", "chismes"],
];

const FIRST_ID = 61;
const SOUNDS = [
  { en: "a low hum, a slow tap", es: "un zumbido grave, un golpe lento" },
  { en: "wind in an empty dome", es: "viento en una cúpula vacía" },
  { en: "three soft bells", es: "tres campanas suaves" },
];
const CREATORS = [
  "Crater Post",
  "The Long Orbit",
  "Low Gravity",
  "Dome Nine",
  "Perigee Daily",
  "Slow Comet",
  "The Quiet Side",
  "Ring Road",
];
const PER_TOPIC = 3;

export const topics = ROWS.map(([kind, en, es, shortEn, shortEs], index) => ({
  id: `T${FIRST_ID + index}`,
  label: { en, es },
  short: { en: shortEn, es: shortEs },
  kind,
  tags: kind === "neutral" ? [] : ["moonborn"],
  contentNote: false,
  sounds: SOUNDS,
  creators: Array.from({ length: PER_TOPIC }, (_, i) => CREATORS[(index * PER_TOPIC + i) % CREATORS.length] ?? ""),
}));
