/**
 * The trait that an authority asks for here. Every probability is invented; none describes people. Politics, the second
 * group, is a protected category in European law and absent from nearly all state laws in the US; immigration is the reverse.
 */
export const groups = [
  {
    id: "immigration",
    label: {
      en: "a residence status the engine was never told",
      es: "una situación de residencia que nadie le contó al motor",
    },
    directTopics: ["T40"],
    proxyTopics: ["T28", "T41", "T42"],
    base: 0.05,
    byArchetype: { C22: 0.6, C16: 0.25 },
    quietShare: 0.25,
    allyShare: 0.1,
    listTopic: "T40",
  },
  {
    id: "politics",
    label: {
      en: "a political leaning the engine was never told",
      es: "una tendencia política que nadie le contó al motor",
    },
    directTopics: ["T32"],
    proxyTopics: ["T34", "T36"],
    base: 0.1,
    byArchetype: { C18: 0.5 },
    quietShare: 0.25,
    allyShare: 0.1,
    listTopic: "T32",
  },
] as const;
