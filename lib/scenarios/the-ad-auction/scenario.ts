import { theList } from "../the-list/scenario";

export const theAdAuction = {
  ...theList,
  id: "the-ad-auction",
  version: 1,
  title: {
    en: "The ad auction",
    es: "La subasta de anuncios",
  },
  summary: {
    en: "Groups are for sale. You bid for one, and learn more from the clicks than you paid for.",
    es: "Los grupos se venden. Pujas por uno y los clics te cuentan más de lo que pagaste.",
  },
  lesson: {
    question: {
      en: "What does an advertiser learn about whoever clicks?",
      es: "¿Qué aprende un anunciante de quien hace clic?",
    },
    minutes: 30,
    fromAge: 14,
    contentNote: theList.lesson.contentNote,
  },
  start: { nameMode: "content", safeguards: [] },
};
