import { theList } from "../the-list/scenario";

export const tasteGroups = {
  ...theList,
  id: "taste-groups",
  version: 1,
  title: {
    en: "Taste groups",
    es: "Grupos de gusto",
  },
  summary: {
    en: "The mild cousin: groups named by what is in the videos, no sensitive topics, totals only.",
    es: "El primo inofensivo: grupos con nombres de contenido, sin temas delicados, solo totales.",
  },
  lesson: {
    question: {
      en: "Where does a group of tastes end and a group of people begin?",
      es: "¿Dónde acaba un grupo de gustos y empieza un grupo de personas?",
    },
    minutes: 20,
    fromAge: 12,
    contentNote: null,
  },
  start: { nameMode: "content", safeguards: ["aggregate-only", "topic-blocklist"] },
  archetypes: theList.archetypes.map((archetype) => ({
    ...archetype,
    label: archetype.neutral.en,
    labelKind: "invented",
    source: null,
  })),
};
