import { theList } from "../the-list/scenario";

export const theJournalistsSource = {
  ...theList,
  id: "the-journalists-source",
  version: 1,
  title: {
    en: "The journalist’s source",
    es: "La fuente de la periodista",
  },
  summary: {
    en: "Somebody inside looks up addresses to find out who met a journalist. Names are not needed for it.",
    es: "Alguien de dentro consulta direcciones para saber quién vio a una periodista. No hacen falta nombres.",
  },
  lesson: {
    question: {
      en: "What does an address tell that a name does not?",
      es: "¿Qué cuenta una dirección que un nombre no cuenta?",
    },
    minutes: 30,
    fromAge: 15,
    contentNote: {
      en: "Spying on journalists and their sources, as reported in December 2022.",
      es: "Espionaje a periodistas y a sus fuentes, según se informó en diciembre de 2022.",
    },
  },
  start: { nameMode: "content", safeguards: ["numbers"] },
  population: { ...theList.population, users: 2_000 },
};
