import type { Locale } from "@/lib/domain/localized-text";
import type { Reason } from "@/lib/domain/recommendation";

type Sentence = (topic: string | null) => string;

/** One short sentence for each kind of reason. A topic is named where the engine can tell which one it was. */
const SENTENCES: Record<Locale, Record<Reason["kind"], Sentence>> = {
  en: {
    taste: (topic) => (topic ? `You stayed on “${topic}” before.` : "It is like videos you stayed on."),
    cluster: (topic) =>
      topic ? `People it groups you with watch “${topic}”.` : "People it groups you with watch this.",
    contacts: () => "People in the address book watch things like this.",
    popularity: () => "Many people watch this one to the end.",
    freshness: () => "It is new here.",
    exploration: (topic) => (topic ? `It tests what you do with “${topic}”.` : "It tests what you do."),
    diversity: (topic) =>
      topic ? `You just saw “${topic}”, so this waits.` : "You just saw much like it, so this waits.",
    neighbours: () => "The people who watch most like you liked it.",
    "co-watch": () => "People who watched what you watched saw this too.",
    factors: () => "It fits a pattern found in what everyone watches.",
    chance: () => "It was drawn by lot.",
  },
  es: {
    taste: (topic) => (topic ? `Antes te quedaste viendo «${topic}».` : "Se parece a videos que viste con calma."),
    cluster: (topic) =>
      topic ? `La gente con la que te agrupa ve «${topic}».` : "La gente con la que te agrupa ve esto.",
    contacts: () => "La gente de la libreta de direcciones ve cosas así.",
    popularity: () => "Mucha gente lo ve hasta el final.",
    freshness: () => "Es nuevo aquí.",
    exploration: (topic) => (topic ? `Prueba qué haces con «${topic}».` : "Prueba qué haces."),
    diversity: (topic) =>
      topic ? `Acabas de ver «${topic}», así que este espera.` : "Acabas de ver algo parecido, así que este espera.",
    neighbours: () => "Gustó a quienes ven cosas más parecidas a ti.",
    "co-watch": () => "Quienes vieron lo mismo que tú vieron también esto.",
    factors: () => "Encaja con un patrón de lo que ve todo el mundo.",
    chance: () => "Salió por sorteo.",
  },
};

export function reasonText(kind: Reason["kind"], topicLabel: string | null, locale: Locale): string {
  return SENTENCES[locale][kind](topicLabel);
}
