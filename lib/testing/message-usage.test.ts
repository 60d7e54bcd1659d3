import { expect, it } from "vitest";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { flattenMessages } from "@/lib/i18n/message-tree";
import { unansweredUses } from "@/lib/testing/message-usage";
import { readSourceFiles } from "@/lib/testing/source-files";

it("finds every message that pages and components ask for", () => {
  const files = readSourceFiles(process.cwd()).filter(({ path }) => /^(app|components)\//.test(path));
  expect(unansweredUses(files, flattenMessages(catalogueOf("en")))).toEqual([]);
});

it("names a message that is asked for and not there", () => {
  const messages = new Map([
    ["watch.like", "Like"],
    ["watch.card.title", "Card"],
  ]);
  const text = [
    'const t = useTranslations("watch");',
    'const card = await getTranslations("watch.card");',
    't("like"); t("dislike"); card.rich("title", {}); card("text"); t(`step.$' + "{n}`);",
  ].join("\n");
  expect(unansweredUses([{ path: "app/page.tsx", text }], messages)).toEqual([
    "app/page.tsx: watch.dislike",
    "app/page.tsx: watch.card.text",
  ]);
});
