/**
 * The one hidden trait of this scenario. Every probability is invented (design: exposure.md §5.3); none describes people.
 * Direct topics are avoided by quiet holders and watched by allies, so that the list is wrong in both directions.
 */
export const groups = [
  {
    id: "orientation",
    label: {
      en: "a sexual orientation the engine was never told",
      es: "una orientación sexual que nadie le contó al motor",
    },
    directTopics: ["T01", "T02", "T03", "T04"],
    proxyTopics: ["T05", "T06", "T07", "T08", "T09"],
    base: 0.06,
    byArchetype: { C19: 0.6, C02: 0.25 },
    quietShare: 0.2,
    allyShare: 0.1,
    listTopic: "T01",
  },
] as const;
