import { expect, test } from "../fixtures/app";

test("a page runs its own scripts only, and says so to the browser", async ({ page }) => {
  const response = await page.goto("/");
  const policy = response?.headers()["content-security-policy"] ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect(nonce).toBeTruthy();
  expect(policy).toContain("'strict-dynamic'");
  const scriptNonces = await page.locator("script").evaluateAll((scripts) => scripts.map((script) => script.nonce));
  expect(scriptNonces.length).toBeGreaterThan(0);
  expect(new Set(scriptNonces)).toEqual(new Set([nonce]));
});

test("two visits get two nonces", async ({ request }) => {
  const [first, second] = await Promise.all([request.get("/"), request.get("/")]);
  expect(first.headers()["content-security-policy"]).not.toBe(second.headers()["content-security-policy"]);
});

test.describe("what the policy refuses", () => {
  test.use({ expectedProblem: /Content Security Policy/ });

  test("a script written into the page without the nonce does not run", async ({ page }) => {
    await page.goto("/");
    await page.evaluate(() => {
      const image = '<img src="data:," onerror="document.title = `injected`" alt="">';
      document.body.insertAdjacentHTML("beforeend", image);
    });
    await page.locator("img").last().waitFor({ state: "attached" });
    await page.waitForTimeout(200);
    await expect(page).not.toHaveTitle("injected");
  });

  test("a request to another origin is not sent", async ({ page }) => {
    await page.goto("/");
    const outcome = await page.evaluate(() =>
      fetch("http://elsewhere.invalid/").then(
        () => "sent",
        () => "refused",
      ),
    );
    expect(outcome).toBe("refused");
  });
});
