import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

/** Metadata for a page whose title stands in the catalogue, behind the ID it is about. */
export async function pageTitle(key: string, id?: string): Promise<Metadata> {
  const t = await getTranslations("admin");
  return { title: id === undefined ? t(key) : `${id} · ${t(key)}` };
}

/** The same for the pages on who may look, whose words stand in a catalogue of their own. */
export async function accessTitle(key: string): Promise<Metadata> {
  const t = await getTranslations("access");
  return { title: t(key) };
}
