import { theList } from "../the-list/scenario";

export const interestsAreNotIdentity = {
  ...theList,
  id: "interests-are-not-identity",
  version: 1,
  title: {
    en: "Interests are not identity",
    es: "Los intereses no son identidad",
  },
  summary: {
    en: "Many who watch do not hold the trait, many who hold it do not watch. The list is long all the same.",
    es: "Muchas personas que miran no tienen el rasgo, y muchas que lo tienen no miran. La lista es larga de todos modos.",
  },
  lesson: {
    question: {
      en: "How many are on the list wrongly, and does that make it harmless?",
      es: "¿Cuántas personas están en la lista por error, y eso la vuelve inofensiva?",
    },
    minutes: 30,
    fromAge: 14,
    contentNote: theList.lesson.contentNote,
  },
  start: { nameMode: "content", safeguards: [] },
  groups: theList.groups.map((group) => ({ ...group, quietShare: 0.35, allyShare: 0.2 })),
  list: { ...theList.list, cutOffShare: 0.02 },
};
