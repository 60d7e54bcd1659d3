import type { Locale } from "@/lib/i18n/locale";
import { type MessageTree, mapMessages } from "@/lib/i18n/message-tree";
import enAccess from "@/lib/i18n/messages/en/access.json";
import enAdmin from "@/lib/i18n/messages/en/admin.json";
import enAds from "@/lib/i18n/messages/en/ads.json";
import enAttacks from "@/lib/i18n/messages/en/attacks.json";
import enCommon from "@/lib/i18n/messages/en/common.json";
import enErrors from "@/lib/i18n/messages/en/errors.json";
import enExposure from "@/lib/i18n/messages/en/exposure.json";
import enGroup from "@/lib/i18n/messages/en/group.json";
import enLanding from "@/lib/i18n/messages/en/landing.json";
import enLearn from "@/lib/i18n/messages/en/learn.json";
import enMeasures from "@/lib/i18n/messages/en/measures.json";
import enMine from "@/lib/i18n/messages/en/mine.json";
import enPersona from "@/lib/i18n/messages/en/persona.json";
import enSafeguards from "@/lib/i18n/messages/en/safeguards.json";
import enScenarios from "@/lib/i18n/messages/en/scenarios.json";
import enTimeline from "@/lib/i18n/messages/en/timeline.json";
import enWatch from "@/lib/i18n/messages/en/watch.json";
import enXray from "@/lib/i18n/messages/en/xray.json";
import esAccess from "@/lib/i18n/messages/es/access.json";
import esAdmin from "@/lib/i18n/messages/es/admin.json";
import esAds from "@/lib/i18n/messages/es/ads.json";
import esAttacks from "@/lib/i18n/messages/es/attacks.json";
import esCommon from "@/lib/i18n/messages/es/common.json";
import esErrors from "@/lib/i18n/messages/es/errors.json";
import esExposure from "@/lib/i18n/messages/es/exposure.json";
import esGroup from "@/lib/i18n/messages/es/group.json";
import esLanding from "@/lib/i18n/messages/es/landing.json";
import esLearn from "@/lib/i18n/messages/es/learn.json";
import esMeasures from "@/lib/i18n/messages/es/measures.json";
import esMine from "@/lib/i18n/messages/es/mine.json";
import esPersona from "@/lib/i18n/messages/es/persona.json";
import esSafeguards from "@/lib/i18n/messages/es/safeguards.json";
import esScenarios from "@/lib/i18n/messages/es/scenarios.json";
import esTimeline from "@/lib/i18n/messages/es/timeline.json";
import esWatch from "@/lib/i18n/messages/es/watch.json";
import esXray from "@/lib/i18n/messages/es/xray.json";
import { pseudoMessage } from "@/lib/i18n/pseudo";

const en: MessageTree = {
  access: enAccess,
  admin: enAdmin,
  ads: enAds,
  attacks: enAttacks,
  common: enCommon,
  errors: enErrors,
  exposure: enExposure,
  group: enGroup,
  landing: enLanding,
  learn: enLearn,
  measures: enMeasures,
  mine: enMine,
  persona: enPersona,
  safeguards: enSafeguards,
  scenarios: enScenarios,
  timeline: enTimeline,
  watch: enWatch,
  xray: enXray,
};

const es: MessageTree = {
  access: esAccess,
  admin: esAdmin,
  ads: esAds,
  attacks: esAttacks,
  common: esCommon,
  errors: esErrors,
  exposure: esExposure,
  group: esGroup,
  landing: esLanding,
  learn: esLearn,
  measures: esMeasures,
  mine: esMine,
  persona: esPersona,
  safeguards: esSafeguards,
  scenarios: esScenarios,
  timeline: esTimeline,
  watch: esWatch,
  xray: esXray,
};

let pseudo: MessageTree | undefined;

/** All messages of a locale, one top-level key for each namespace file. */
export function catalogueOf(locale: Locale): MessageTree {
  if (locale === "es") return es;
  if (locale === "en") return en;
  pseudo ??= mapMessages(en, pseudoMessage);
  return pseudo;
}
