import cards from "./cards.json";
import archetypes from "./clusters.json";
import comments from "./comments.json";
import { groups } from "./groups";
import people from "./people.json";
import { scripts } from "./scripts";
import searches from "./searches.json";
import { staff } from "./staff";
import topics from "./topics.json";

/** "The list": the reported case of May 2023, rebuilt with invented people. Checked against the schema when it is loaded. */
export const theList = {
  schema: 1,
  id: "the-list",
  version: 1,
  title: { en: "The list", es: "La lista" },
  summary: {
    en: "You watch as a made-up person. Then you sit down at the company's desk and find that person on a list.",
    es: "Miras como una persona inventada. Luego te sientas en el escritorio de la empresa y la encuentras en una lista.",
  },
  lesson: {
    question: {
      en: "Who can find you on a list that you never knew of?",
      es: "¿Quién puede encontrarte en una lista que no conocías?",
    },
    minutes: 45,
    fromAge: 14,
    contentNote: {
      en: "Lists of users by LGBT-related viewing, and the fear of blackmail. “Moonborn” is the same lesson without people.",
      es: "Listas de usuarios por ver videos LGBT, y el miedo al chantaje. «Hijos de la luna» es la misma lección sin personas.",
    },
  },
  start: { nameMode: "content", safeguards: [] },
  topics,
  scripts,
  archetypes,
  groups,
  population: { users: 10_000, watchesPerUser: 120, videos: 1_200, days: 28, primaryShare: 0.7 },
  engine: { clusters: 23, halfLifeDays: 14, minMargin: 0.02, minConfidence: 0.1, reportedNameThreshold: 0.6 },
  list: { cutOffShare: 0.03, lessonVideos: 14 },
  people,
  cards,
  searches,
  comments,
  staff,
  provenance: {
    author: "Glassfeed",
    licence: "CC BY 4.0",
    note: {
      en: "Four cluster names are quoted from a newspaper's report of 5 May 2023. People, videos, places, teams and all numbers are invented.",
      es: "Cuatro nombres de grupos se citan de una noticia del 5 de mayo de 2023. Personas, videos, lugares, equipos y todos los números son inventados.",
    },
  },
};
