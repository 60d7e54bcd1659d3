import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { chooseLocale, contentLocale, localeCookie } from "@/lib/i18n/locale";

export default getRequestConfig(async ({ locale: explicit }) => {
  const [cookieJar, requestHeaders] = await Promise.all([cookies(), headers()]);
  const locale = chooseLocale(explicit ?? cookieJar.get(localeCookie)?.value, requestHeaders.get("accept-language"));
  return { locale: contentLocale(locale), messages: catalogueOf(locale), timeZone: "UTC" };
});
