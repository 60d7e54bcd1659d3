import { theList } from "../the-list/scenario";

export const district = {
  ...theList,
  id: "district",
  version: 1,
  title: {
    en: "District",
    es: "Distrito",
  },
  summary: {
    en: "The list at the size of a city: 100,000 users. For a projector and the data set.",
    es: "La lista a escala de una ciudad: 100.000 usuarios. Para el proyector y el conjunto de datos.",
  },
  lesson: {
    question: {
      en: "Does anybody disappear in a crowd?",
      es: "¿Alguien desaparece entre la multitud?",
    },
    minutes: 45,
    fromAge: 14,
    contentNote: theList.lesson.contentNote,
  },
  start: { nameMode: "content", safeguards: [] },
  population: { ...theList.population, users: 100_000 },
};
