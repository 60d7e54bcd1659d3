import { topics } from "./topics";

const TITLES = [
  { en: "seen from the ridge", es: "visto desde la loma" },
  { en: "one slow minute", es: "un minuto lento" },
  { en: "a second look", es: "una segunda mirada" },
  { en: "before the cloud came", es: "antes de la nube" },
  { en: "three in a row", es: "tres seguidos" },
  { en: "the long way round", es: "por el camino largo" },
  { en: "from my window", es: "desde mi ventana" },
  { en: "take two", es: "segunda toma" },
];
const CAPTIONS = [
  { en: "It was closer than it looked.", es: "Estaba más cerca de lo que parecía." },
  { en: "Wait for the last second.", es: "Espera al último segundo." },
  { en: "Nobody warned me about the dust.", es: "Nadie me avisó del polvo." },
  { en: "I counted to nine. Twice.", es: "Conté hasta nueve. Dos veces." },
  { en: "Still better than yesterday’s.", es: "Aun así, mejor que el de ayer." },
  { en: "The quiet part is the best part.", es: "Lo mejor es la parte callada." },
  { en: "My neighbour waved back.", es: "Me devolvieron el saludo desde al lado." },
  { en: "I will try again tonight.", es: "Esta noche lo intento otra vez." },
];

/** Every topic with the same few moods: what differs between topics is the topic. */
export const scripts = Object.fromEntries(
  topics.map((topic, index) => [
    topic.id,
    TITLES.map((title, i) => ({
      title: { en: `${topic.short.en}, ${title.en}`, es: `${topic.short.es}, ${title.es}` },
      caption: CAPTIONS[(i + index) % CAPTIONS.length],
    })),
  ]),
);
