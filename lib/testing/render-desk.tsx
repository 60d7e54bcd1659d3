import { render } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import en from "@/lib/i18n/messages/en/admin.json";

/** A part of the tool with its English words around it. */
export function inEnglish(element: ReactElement) {
  return (
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ admin: en }}>
      {element}
    </NextIntlClientProvider>
  );
}

/** Renders a part of the tool for a test. */
export function renderDesk(element: ReactElement) {
  return render(inEnglish(element));
}
