import { theList } from "../the-list/scenario";
import { archetypes } from "./archetypes";
import { facts, people, searches } from "./people";
import { scripts } from "./scripts";
import { topics } from "./topics";

/** The same mathematics with nothing human named: for younger classes, and for places where topics are restricted. */
export const moonborn = {
  ...theList,
  id: "moonborn",
  version: 1,
  title: { en: "Moonborn", es: "Hijos de la luna" },
  summary: {
    en: "The same company, in a sky of moons and comets. Some are moon-born, most are comet-born, and nobody is asked.",
    es: "La misma empresa, en un cielo de lunas y cometas. Algunos nacieron de la luna, la mayoría de un cometa, y nadie pregunta.",
  },
  lesson: {
    question: {
      en: "Who can find out that you are moon-born, if you never said so?",
      es: "¿Quién puede averiguar que naciste de la luna, si nunca lo dijiste?",
    },
    minutes: 30,
    fromAge: 10,
    contentNote: null,
  },
  topics,
  scripts,
  archetypes,
  groups: [
    {
      id: "moonborn",
      label: {
        en: "moon-born, which the engine was never told",
        es: "haber nacido de la luna, que nadie le contó al motor",
      },
      directTopics: ["T61", "T62", "T63", "T64"],
      proxyTopics: ["T65", "T66", "T67", "T68"],
      base: 0.05,
      byArchetype: { C01: 0.6, C02: 0.3 },
      quietShare: 0.2,
      allyShare: 0.1,
      listTopic: "T61",
    },
  ],
  population: { ...theList.population, videos: 720 },
  // Twenty-four topics instead of sixty: each has a larger share by chance alone.
  list: { ...theList.list, cutOffShare: 0.08 },
  engine: { ...theList.engine, clusters: 9 },
  people: { ...people, devices: theList.people.devices },
  cards: { words: theList.cards.words, facts },
  searches,
  staff: theList.staff.map((role) =>
    role.id === "us-unit-analyst"
      ? {
          ...role,
          label: { en: "Analyst on the near side", es: "Analista del lado visible" },
          team: { en: "Near-side data unit", es: "Unidad de datos del lado visible" },
          regions: ["near-side", "inner-ring"],
        }
      : role,
  ),
  provenance: {
    author: "Glassfeed",
    licence: "CC BY 4.0",
    note: {
      en: "Everything here is invented: moons, comets, the trait, every number.",
      es: "Todo aquí es inventado: lunas, cometas, el rasgo y cada número.",
    },
  },
};
