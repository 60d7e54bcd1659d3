import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { leaveVideo } from "../fixtures/feed";
import { expect, test } from "../fixtures/hand";

const SHORTEST = 8;
const root = fileURLToPath(new URL("../..", import.meta.url));

function pairsOf(english: unknown, spanish: unknown): [string, string][] {
  if (typeof english === "string" && typeof spanish === "string") return [[english, spanish]];
  if (typeof english !== "object" || english === null || typeof spanish !== "object" || spanish === null) return [];
  return Object.entries(english).flatMap(([key, value]) => pairsOf(value, (spanish as Record<string, unknown>)[key]));
}

/** Every `{en, es}` of a scenario file. */
function textsOf(data: unknown): [string, string][] {
  if (typeof data !== "object" || data === null) return [];
  const { en, es } = data as Record<string, unknown>;
  return typeof en === "string" && typeof es === "string" ? [[en, es]] : Object.values(data).flatMap(textsOf);
}

function readJson(...parts: string[]): unknown {
  return JSON.parse(readFileSync(path.join(root, ...parts), "utf8"));
}

/** English of the catalogue and the scenario that stands nowhere in their Spanish and can be recognised as it is. */
function englishTexts(): string[] {
  const messages = "lib/i18n/messages";
  const scenario = "lib/scenarios/the-list";
  const pairs = [
    ...readdirSync(path.join(root, messages, "en")).flatMap((file) =>
      pairsOf(readJson(messages, "en", file), readJson(messages, "es", file)),
    ),
    ...readdirSync(path.join(root, scenario))
      .filter((file) => file.endsWith(".json"))
      .flatMap((file) => textsOf(readJson(scenario, file))),
  ];
  const spanish = pairs.map(([, es]) => es).join("\n");
  return pairs.map(([en]) => en).filter((en) => en.length >= SHORTEST && !/[{<]/.test(en) && !spanish.includes(en));
}

const english = englishTexts();

async function expectSpanish(page: Page, title: string | RegExp) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  const text = await page.locator("body").innerText();
  const names = await page
    .locator("[aria-label]")
    .evaluateAll((elements) => elements.map((element) => element.getAttribute("aria-label")).join("\n"));
  const lines = new Set(`${text}\n${names}`.split("\n").map((line) => line.trim()));
  expect.soft(english.filter((en) => lines.has(en))).toEqual([]);
}

test("I switch to Spanish, and from the landing page to the company's lists no English is left", async ({
  page,
  hand,
}) => {
  test.setTimeout(120_000);
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await hand.press(page.getByRole("button", { name: "Español" }).locator("visible=true"));
  await expectSpanish(page, "Mira como otra persona, luego lee lo que la app guardó.");
  await hand.press(page.getByRole("button", { name: "Seguir mirando" }));
  await expectSpanish(page, "Por ahora, no eres tú.");
  await hand.press(page.getByRole("link", { name: "Empezar a mirar" }));
  await expectSpanish(page, "Mirar");
  for (let videos = 0; videos < 4; videos++) await leaveVideo(page, () => page.keyboard.press("ArrowDown"));
  await expectSpanish(page, "Mirar");
  await page.goto(page.url().replace("/watch", "/xray"));
  await expectSpanish(page, /^Rayos X/);
  await hand.press(page.getByRole("link", { name: "Ver qué adivina" }));
  await expect(page).toHaveURL(/\/group$/);
  await expectSpanish(page, /./);
  await hand.press(page.getByRole("button", { name: "Sentarse en su escritorio" }));
  const desk = page.url().replace(/\/group$/, "/admin");
  await expect(page).toHaveURL(desk);
  for (const [address, title] of [
    ["", "Resumen"],
    ["/topics", "Temas"],
    ["/topics/T60", /./],
    ["/topics/T60/viewers", /./],
    ["/clusters", /./],
    ["/clusters/C02", /./],
    ["/users", /./],
    ["/truth", /./],
    ["/audit", /./],
  ] as const) {
    await page.goto(`${desk}${address}`);
    await expectSpanish(page, title);
  }
});

test("the language stays after a reload, and the menu of a step switches back", async ({ page, hand }) => {
  await page.goto("/");
  await hand.press(page.getByRole("button", { name: "Español" }).locator("visible=true"));
  await hand.press(page.getByRole("button", { name: "Seguir mirando" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Por ahora, no eres tú.");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  const address = page.url();
  await hand.press(page.getByRole("button", { name: "Menú" }));
  await hand.press(page.getByRole("button", { name: "English" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("For now, you are not you.");
  await expect(page).toHaveURL(address);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a browser that asks for Spanish gets Spanish without asking", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: "es-MX", baseURL });
  const page = await context.newPage();
  await page.goto("/join");
  await expectSpanish(page, "Escribe el código de la clase.");
  await context.close();
});
