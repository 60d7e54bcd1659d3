import type { Page } from "@playwright/test";
import { expectProgress, feed, leaveVideo, stayFor, video, wayOn } from "../fixtures/feed";
import { expect, type Hand, test } from "../fixtures/hand";

interface Visit {
  page: Page;
  hand: Hand;
}

const shown = (page: Page, name: string | RegExp) => page.getByText(name).locator("visible=true");

/** How far down the screen each picture of the landing page is. */
function picturesOf(page: Page) {
  return page
    .locator("img")
    .evaluateAll((images) => images.map((image) => Math.round(image.getBoundingClientRect().y)));
}

async function seeTheFeedRun({ page }: Visit) {
  await page.goto("/");
  await expect.poll(async () => (await picturesOf(page)).length).toBeGreaterThan(4);
  const before = await picturesOf(page);
  await expect.poll(() => picturesOf(page)).not.toEqual(before);
}

/** Takes the card that is dealt after one spin. */
async function takeACard({ page, hand }: Visit) {
  await hand.press(page.getByRole("button", { name: "Keep watching" }));
  await expect(page.getByRole("heading", { name: "For now, you are not you." })).toBeVisible();
  const card = page.getByRole("article", { name: /^Card of [A-Z][a-z]+-\d\d$/ });
  const first = await card.getAttribute("aria-label");
  await hand.press(page.getByRole("button", { name: "Spin again" }));
  await expect(shown(page, /1 spin left\.$/)).toBeVisible();
  await expect(card).not.toHaveAttribute("aria-label", first ?? "");
}

async function watchSomeVideos({ page, hand }: Visit) {
  const button = (name: string) => video(page).getByRole("button", { name, exact: true });
  const swipe = () => leaveVideo(page, () => hand.swipeUp(feed(page)));

  await hand.press(page.getByRole("link", { name: "Start scrolling" }));
  await expect(page).toHaveURL(/\/watch$/);
  await hand.press(button("Like"));
  await expect(button("Like")).toHaveAttribute("aria-pressed", "true");
  await stayFor(page, 5);
  const liked = await swipe();

  await hand.press(button("Comment"));
  const choices = page.getByRole("dialog", { name: "Pick a comment" });
  const choice = choices.getByRole("listitem").first().getByRole("button");
  const comment = (await choice.textContent()) ?? "";
  await hand.press(choice);
  await expect(choices).toBeHidden();
  await expect(video(page).getByText(`You said: ${comment}`)).toBeVisible();
  const commented = await swipe();

  await hand.press(button("Share"));
  await expect(button("Shared")).toHaveAttribute("aria-pressed", "true");
  const shared = await swipe();
  const note = page.getByRole("complementary", { name: "A note in the margin" });
  await expect(note).toContainText(/You have told it nothing\. It has \d+ facts\./);
  await hand.press(note.getByRole("button", { name: "Put the note away" }));
  await expect(note).toBeHidden();

  const skipped = await leaveVideo(page, () => hand.press(button("Skip")));
  await stayFor(page, 3);
  const stayed = await swipe();
  await expectProgress(page, 5);
  return { liked, commented, comment, shared, skipped, stayed };
}

type Watched = Awaited<ReturnType<typeof watchSomeVideos>>;

/** The X-ray shows each press, and tells a topic that the persona watched. */
async function readWhatWasKept({ page, hand }: Visit, watched: Watched) {
  await hand.press(wayOn(page));
  await expect(page).toHaveURL(/\/xray$/);
  await expect(shown(page, "0 words said")).toBeVisible();

  const asTable = shown(page, "View as table");
  if (await asTable.isVisible()) await hand.press(asTable);
  const rows = page.getByRole("table", { name: "Every video and what it weighed in the guess" }).getByRole("row");
  await expect(rows).toHaveCount(1 + 6);
  const figure = page.getByRole("figure", { name: /^What was kept of/ });
  const facts = async (title: string) => {
    await hand.press(rows.getByRole("link", { name: title, exact: true }));
    await expect(figure.getByRole("heading", { name: title, exact: true })).toBeVisible();
    return figure;
  };
  await expect(await facts(watched.liked)).toContainText("liked");
  await expect(figure.getByText("one tap")).toBeVisible();
  await expect((await facts(watched.commented)).getByText(watched.comment)).toBeVisible();
  await expect((await facts(watched.shared)).getByText(/Shared, no comment\.$/)).toBeVisible();
  await expect((await facts(watched.skipped)).getByText("not liked")).toBeVisible();
  await expect((await facts(watched.stayed)).getByText(/^[3-9] s, first time$/)).toBeVisible();

  const search = (await page.getByText(/^It was: /).textContent())?.replace("It was: ", "") ?? "";
  const topic = await rows.filter({ hasText: watched.liked }).getByRole("rowheader").locator("small").textContent();
  return { search, topic: topic ?? "" };
}

const sureness = async (page: Page) => (await page.getByText(/ sure$/).textContent())?.replace(" sure", "") ?? "";

/** Leaves out the three videos that count most, one after the other, and takes that back step by step. */
async function askWhatIf({ page, hand }: Visit) {
  await hand.press(page.getByRole("link", { name: "See what it guesses" }));
  await expect(page).toHaveURL(/\/group$/);
  const rows = page.getByRole("region", { name: /^Three reasons/ }).getByRole("listitem");
  await expect(rows).toHaveCount(3);
  const before = await sureness(page);
  expect(before).toMatch(/%/);
  const [, without] = / to (\D*\d+ ?%)/.exec((await rows.first().textContent()) ?? "") ?? [];
  const names = await rows.getByRole("switch").evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));
  const counted = (name: string | null) => page.getByRole("switch", { name: name ?? "", exact: true });

  for (const [index, name] of names.entries()) {
    await hand.press(counted(name));
    await expect(counted(name)).not.toBeChecked();
    await expect(page).toHaveURL(new RegExp(`/group\\?without=[\\w-]+(%2C[\\w-]+){${index}}$`));
    await expect(page.getByText(`${before} with all 6 videos`)).toBeVisible();
    if (index === 0) expect(await sureness(page)).toBe(without);
  }
  for (const name of names.toReversed()) {
    await page.goBack();
    await expect(counted(name)).toBeChecked();
  }
  await expect(page).toHaveURL(/\/group$/);
  expect(await sureness(page)).toBe(before);
  await page.goForward();
  await expect(counted(names[0] ?? "")).not.toBeChecked();
}

/** From the desk's front page to the list of a topic, and with the narrator's help to one row of it. */
async function findTheOwnRow({ page, hand }: Visit, topic: string) {
  const title = (name: string) => expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
  await hand.press(page.getByRole("button", { name: "Sit at their desk" }));
  await title("Overview");
  await hand.press(page.getByRole("link", { name: "All 60 topics" }));
  await title("Topics");
  await hand.press(page.getByRole("link", { name: topic, exact: true }));
  await title(topic);
  await hand.press(
    page.getByRole("navigation", { name: "Sides of this topic" }).getByRole("link", { name: "Viewers" }),
  );

  const narrator = page.getByRole("dialog", { name: "Narrator" });
  await expect(narrator).toContainText(/\d{19}/);
  const [userId = ""] = /\d{19}/.exec((await narrator.textContent()) ?? "") ?? [];
  const find = narrator.getByRole("link", { name: /^Find your ID/ });
  if (!(await find.isVisible())) await hand.press(page.getByRole("link", { name: "Next page" }));
  await hand.press(find);
  const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: userId, exact: true }) });
  await expect(row).toBeInViewport();
  await expect(row).toContainText("%");
  await expect(narrator).toContainText(`${userId} is your persona.`);
  return userId;
}

async function readTheOwnRecord({ page, hand }: Visit, userId: string, watched: Watched, search: string) {
  await hand.press(page.getByRole("link", { name: userId, exact: true }));
  await expect(page.getByRole("heading", { level: 1, name: userId })).toBeVisible();
  const record = page.getByRole("table", { name: /^A life in \d+ rows/ });
  await expect(record.getByRole("row").filter({ hasText: "Typed, then deleted" })).toContainText(search);
  await expect(record.getByRole("row").filter({ hasText: "Said about itself" })).toContainText("0 words");
  const watches = page.getByRole("table", { name: "Latest watches" }).getByRole("row");
  await expect(watches).toHaveCount(1 + 6);
  await expect(watches.filter({ hasText: watched.liked })).toContainText("liked");
  await expect(watches.filter({ hasText: watched.commented })).toContainText("commented");
  await expect(watches.filter({ hasText: watched.shared })).toContainText("shared");
  await expect(watches.filter({ hasText: watched.skipped })).toContainText("skipped");
}

async function readTheTraces({ page, hand }: Visit, userId: string) {
  const audit = page.getByRole("link", { name: "Audit log" }).locator("visible=true");
  if (!(await audit.isVisible())) await hand.press(page.locator("summary").and(page.getByLabel("Menu")));
  await hand.press(audit);
  await expect(page.getByRole("heading", { level: 1, name: "Audit log" })).toBeVisible();
  const entries = page.getByRole("row").filter({ hasText: "Analyst, trends" });
  await expect(entries.filter({ hasText: "took a role" })).toHaveCount(1);
  await expect(entries.filter({ hasText: "overview" })).toHaveCount(1);
  await expect(entries.filter({ hasText: "topic viewers" }).first()).toContainText("viewed");
  // A user is named in the log by a digest, so that no ID stays in it.
  await expect(entries.filter({ hasText: /u·[0-9a-f]{12}/ })).toContainText("viewed");
  await expect(entries.filter({ hasText: userId })).toHaveCount(0);
}

test("a visitor watches as somebody else and finds that person's ID on the company's list", async ({ page, hand }) => {
  test.setTimeout(150_000);
  const visit = { page, hand };
  await test.step("the feed runs before any click", () => seeTheFeedRun(visit));
  await test.step("a card is dealt, once more after a spin", () => takeACard(visit));
  const watched = await test.step("watch, like, comment, share and skip", () => watchSomeVideos(visit));
  const kept = await test.step("read what was kept", () => readWhatWasKept(visit, watched));
  await test.step("ask what the engine would guess without a video", () => askWhatIf(visit));
  const userId = await test.step("find the own row on the list", () => findTheOwnRow(visit, kept.topic));
  await test.step("read the own record", () => readTheOwnRecord(visit, userId, watched, kept.search));
  await test.step("read the traces of these looks", () => readTheTraces(visit, userId));
});
