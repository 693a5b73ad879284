import { LANGUAGES } from "#io/language";
import { accessible, accessibleEverywhere, chooseLanguage, chooseTheme, expect, fitsWidth, open, runDone, test } from "./fixtures.ts";

const PAGES = ["/", "/data", "/accessibility"];

test("the skip link is the first stop of the keyboard and leads past the menu", async ({ page }) => {
  await open(page, "/accessibility");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Hopp til hovedinnholdet" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("the unit picker works by keyboard, and the place follows from page to page and into the address", async ({ page }) => {
  await open(page, "/accessibility");
  const unit = page.getByRole("button", { name: /^Enhet/ });
  await unit.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("helse bergen");
  await expect(page.getByText(/^1 treff$/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/unit=helse-bergen/);
  await expect(unit).toContainText("Helse Bergen HF");
  await expect(unit).toBeFocused();
  await page.getByRole("button", { name: /^Yrke/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Bioingeniør", exact: true }).click();
  await expect(page).toHaveURL(/occupation=bioingenior/);
  const menu = page.getByRole("navigation", { name: "Hovedmeny" });
  await menu.getByRole("button", { name: "Data" }).click();
  await menu.getByRole("link", { name: "Data" }).click();
  await expect(page).toHaveURL(/\/data\?.*unit=helse-bergen/);
  await expect(page).toHaveURL(/occupation=bioingenior/);
  await page.reload();
  await expect(page.getByRole("button", { name: /^Yrke/ })).toContainText("Bioingeniør");
});

test("Escape leaves a picker without change, and a search without match says what to do", async ({ page }) => {
  await open(page, "/accessibility?unit=helse-bergen");
  await page.getByRole("button", { name: /^Enhet/ }).click();
  await page.keyboard.type("zzz");
  await expect(page.getByText(/Ingen treff på «zzz»/)).toBeVisible();
  // The first Escape empties the search field, as browsers do; the next leaves.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page).toHaveURL(/unit=helse-bergen/);
});

test("language and appearance are remembered, and a shared address brings its language", async ({ page }) => {
  await open(page, "/accessibility");
  await chooseLanguage(page, "nn");
  await chooseTheme(page, "dark");
  await expect(page).toHaveTitle(/^Tilgjenge/);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "nn");
  await expect(page.locator("html")).toHaveAttribute("data-color-scheme", "dark");
  await page.goto("/accessibility?lang=en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Accessibility");
});

test("an address that is no page, and a unit that does not exist, say so and offer a way on", async ({ page }) => {
  await open(page, "/no-such-page");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Siden finnes ikke");
  await page.getByRole("link", { name: "Gå til oversikten" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hvor mangler vi folk?");
  await open(page, "/data?unit=atlantis&year=banana");
  await expect(page.getByRole("button", { name: /^Enhet/ })).toContainText("Finnes ikke i datasettet: atlantis");
});

test.describe("when the server says no", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });
  test("the page says what happened in the reader's language and that nothing is lost", async ({ page }) => {
    await page.goto("/data?dataset=0000&lang=nn");
    await expect(page.getByRole("alert")).toContainText("Det du bad om, finst ikkje her.");
    await expect(page.getByRole("alert")).toContainText("Ingenting er endra eller gått tapt.");
    await expect(page.getByRole("button", { name: "Prøv igjen" })).toBeVisible();
  });
});

for (const address of PAGES) {
  test(`${address} has no accessibility violation in any language or appearance`, async ({ page, request }) => {
    test.setTimeout(240_000);
    await runDone(request);
    await open(page, address);
    await accessibleEverywhere(page);
  });
}

test("every page fits 320 px and text at twice the size", async ({ page, request }) => {
  test.setTimeout(240_000);
  await runDone(request);
  for (const address of PAGES) {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, address);
    await fitsWidth(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await fitsWidth(page);
  }
});

test("nothing moves for readers who asked for less motion", async ({ page }) => {
  await open(page, "/data");
  await page.getByRole("button", { name: /^Enhet/ }).click();
  const moving = await page.evaluate(
    () => document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 50).length,
  );
  expect(moving).toBe(0);
});

test("the place is one line of at most 56 px and the menu does not wrap, in any language", async ({ page }) => {
  for (const language of LANGUAGES) {
    await open(page, `/accessibility?unit=helse-more-og-romsdal&occupation=bioingenior&lang=${language}`);
    const height = (part: string) => page.locator(part).evaluate((element) => element.getBoundingClientRect().height);
    expect(await height(".fs-place"), language).toBeLessThanOrEqual(56);
    expect(await height(".fs-header"), language).toBeLessThanOrEqual(64);
    expect(
      await page
        .locator(".fs-place-line .fs-picker-name")
        .evaluateAll((names) => names.filter((name) => name.scrollWidth > name.clientWidth)),
      language,
    ).toEqual([]);
  }
});

test("a group of the menu opens by keyboard, marks where the reader is, and closes by Escape", async ({ page }) => {
  await open(page, "/comparison");
  const menu = page.getByRole("navigation", { name: "Hovedmeny" });
  const group = menu.getByRole("button", { name: "Analyse" });
  await expect(group).toHaveAttribute("aria-current", "true");
  await group.press("Enter");
  await expect(menu.getByRole("link", { name: "Sammenlign" })).toHaveAttribute("aria-current", "page");
  await page.keyboard.press("Escape");
  await expect(menu.getByRole("link", { name: "Sammenlign" })).toBeHidden();
  await expect(group).toBeFocused();
  await group.press("Enter");
  await menu.getByRole("link", { name: "Framskriving" }).press("Enter");
  await expect(page).toHaveURL(/\/projection/);
  await expect(menu.getByRole("link", { name: "Framskriving" })).toBeHidden();
});

test("on a telephone one button opens the place and one the menu, and the focus comes back to them", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/accessibility");
  const place = page.getByRole("button", { name: /^Du ser på/ });
  await place.press("Enter");
  const sheet = page.getByRole("dialog", { name: "Du ser på" });
  await sheet.getByRole("button", { name: "Enhet Norge" }).press("Enter");
  await page.keyboard.type("helse bergen");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/unit=helse-bergen/);
  await expect(sheet.getByRole("button", { name: /^Enhet Helse Bergen/ })).toBeFocused();
  await accessible(page, "the place in a sheet");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(place).toBeFocused();
  await expect(place).toContainText("Helse Bergen HF · Alle yrker");
  await page.getByRole("button", { name: "Meny" }).press("Enter");
  await accessible(page, "the menu in a sheet");
  await page.getByRole("dialog", { name: "Hovedmeny" }).getByRole("link", { name: "Data" }).press("Enter");
  await expect(page).toHaveURL(/\/data\?.*unit=helse-bergen/);
  await expect(page.getByRole("dialog")).toBeHidden();
});
