/** Who works at the invented company, and how many. Head counts are invented; the unit is named after the reported change of access; the regions it keeps are invented. */
export const staff = [
  {
    id: "trends-analyst",
    label: { en: "Trends analyst", es: "Analista de tendencias" },
    team: { en: "Trends team", es: "Equipo de tendencias" },
    headCount: 40,
  },
  {
    id: "growth",
    label: { en: "Growth manager", es: "Responsable de crecimiento" },
    team: { en: "Growth", es: "Crecimiento" },
    headCount: 30,
  },
  {
    id: "ads-sales",
    label: { en: "Ad sales partner", es: "Ventas de publicidad" },
    team: { en: "Ad sales", es: "Ventas de publicidad" },
    headCount: 25,
  },
  {
    id: "trust-safety",
    label: { en: "Safety reviewer", es: "Revisión de seguridad" },
    team: { en: "Trust and safety", es: "Confianza y seguridad" },
    headCount: 10,
  },
  {
    id: "engineer",
    label: { en: "Engineer", es: "Ingeniería" },
    team: { en: "Recommendation engineering", es: "Ingeniería de recomendaciones" },
    headCount: 100,
  },
  {
    id: "contractor",
    label: { en: "Contractor", es: "Personal externo" },
    team: { en: "Labelling, on contract", es: "Etiquetado, por contrato" },
    headCount: 60,
  },
  {
    id: "us-unit-analyst",
    label: { en: "Analyst in the US unit", es: "Analista de la unidad de EE. UU." },
    team: { en: "US data unit", es: "Unidad de datos de EE. UU." },
    headCount: 5,
    regions: ["new-england", "mid-atlantic", "southeast", "gulf-coast", "great-lakes"],
  },
  {
    id: "advertiser",
    label: { en: "Advertiser", es: "Anunciante" },
    team: { en: "Outside the company", es: "Fuera de la empresa" },
    headCount: 1,
    outside: true,
  },
  {
    id: "government-liaison",
    label: { en: "Government liaison", es: "Enlace con el Gobierno" },
    team: { en: "Outside the company", es: "Fuera de la empresa" },
    headCount: 1,
    outside: true,
  },
] as const;
