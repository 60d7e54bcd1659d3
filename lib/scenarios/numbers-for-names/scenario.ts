import { theList } from "../the-list/scenario";

export const numbersForNames = {
  ...theList,
  id: "numbers-for-names",
  version: 1,
  title: {
    en: "Numbers for names",
    es: "Números en vez de nombres",
  },
  summary: {
    en: "The company renamed its groups to numbers. You measure what that changed.",
    es: "La empresa cambió los nombres de sus grupos por números. Tú mides qué cambió.",
  },
  lesson: {
    question: {
      en: "Does a number protect anyone?",
      es: "¿Un número protege a alguien?",
    },
    minutes: 20,
    fromAge: 14,
    contentNote: theList.lesson.contentNote,
  },
  start: { nameMode: "reported", safeguards: ["numbers"] },
};
