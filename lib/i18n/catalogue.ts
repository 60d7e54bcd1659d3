import type { Locale } from "@/lib/i18n/locale";
import { type MessageTree, mapMessages } from "@/lib/i18n/message-tree";
import enAdmin from "@/lib/i18n/messages/en/admin.json";
import enCommon from "@/lib/i18n/messages/en/common.json";
import enErrors from "@/lib/i18n/messages/en/errors.json";
import enGroup from "@/lib/i18n/messages/en/group.json";
import enLanding from "@/lib/i18n/messages/en/landing.json";
import enLearn from "@/lib/i18n/messages/en/learn.json";
import enPersona from "@/lib/i18n/messages/en/persona.json";
import enWatch from "@/lib/i18n/messages/en/watch.json";
import enXray from "@/lib/i18n/messages/en/xray.json";
import esAdmin from "@/lib/i18n/messages/es/admin.json";
import esCommon from "@/lib/i18n/messages/es/common.json";
import esErrors from "@/lib/i18n/messages/es/errors.json";
import esGroup from "@/lib/i18n/messages/es/group.json";
import esLanding from "@/lib/i18n/messages/es/landing.json";
import esLearn from "@/lib/i18n/messages/es/learn.json";
import esPersona from "@/lib/i18n/messages/es/persona.json";
import esWatch from "@/lib/i18n/messages/es/watch.json";
import esXray from "@/lib/i18n/messages/es/xray.json";
import { pseudoMessage } from "@/lib/i18n/pseudo";

const en: MessageTree = {
  admin: enAdmin,
  common: enCommon,
  errors: enErrors,
  group: enGroup,
  landing: enLanding,
  learn: enLearn,
  persona: enPersona,
  watch: enWatch,
  xray: enXray,
};

const es: MessageTree = {
  admin: esAdmin,
  common: esCommon,
  errors: esErrors,
  group: esGroup,
  landing: esLanding,
  learn: esLearn,
  persona: esPersona,
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
