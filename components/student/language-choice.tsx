"use client";

import { usePathname } from "next/navigation";
import { useLocale } from "next-intl";

const LANGUAGES = { en: "English", es: "Español" } as const;

/** Changes the language by a form post, so that it works before any script has run. */
export function LanguageChoice({ className }: { className?: string }) {
  const locale = useLocale();
  const other = locale === "es" ? "en" : "es";
  return (
    <form method="post" action="/language" className={className}>
      <input type="hidden" name="back" value={usePathname()} />
      <button type="submit" name="locale" value={other} lang={other}>
        {LANGUAGES[other]}
      </button>
    </form>
  );
}
