import { theList } from "../the-list/scenario";
import { groups } from "./groups";

export const banAndDataRequest = {
  ...theList,
  id: "ban-and-data-request",
  version: 1,
  title: {
    en: "Ban and data request",
    es: "Prohibición y solicitud de datos",
  },
  summary: {
    en: "A state bans the app, an authority asks for a list. You decide what there is to hand over.",
    es: "Un estado prohíbe la aplicación y una autoridad pide una lista. Tú decides qué hay para entregar.",
  },
  lesson: {
    question: {
      en: "Can nobody demand what nobody keeps?",
      es: "¿Se puede exigir lo que nadie guarda?",
    },
    minutes: 45,
    fromAge: 15,
    contentNote: {
      en: "Migration, and authorities that ask for lists of people.",
      es: "Migración, y autoridades que piden listas de personas.",
    },
  },
  start: { nameMode: "content", safeguards: [] },
  groups,
};
