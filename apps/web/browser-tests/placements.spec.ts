import type { Page } from "@playwright/test";
import { termFiles } from "#io/placements";
import { realTerm } from "#io/placements/test-support";
import { accessible, chooseLanguage, expect, fitsWidth, open, test } from "./fixtures.ts";

/** Pathology has room for two of three students, biochemistry for all. */
const files = [
  ...termFiles(
    realTerm({
      weeks: 6,
      places: { "a:path": 1, "b:bio": 3, "c:bio": 3 },
      needs: [
        { discipline: "path", weeks: 3 },
        { discipline: "bio", weeks: 2 },
      ],
      students: 3,
    }),
  ),
].map(([name, content]) => ({ name, mimeType: name.endsWith(".json") ? "application/json" : "text/csv", buffer: Buffer.from(content) }));

const press = (page: Page, name: string | RegExp) => page.getByRole("main").getByRole("button", { name }).first().press("Enter");

test("a term of one's own is allocated, seen from every side, moved by hand and back, by keyboard on a phone", async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/placements?lang=nb");
  await expect(page.getByRole("heading", { level: 1, name: "Praksisplasser" })).toBeVisible();
  await accessible(page, "the beginning");
  await page.locator('.fs-term-files input[type="file"]').setInputFiles(files);
  await expect(page.getByText(/^test: 3 studenter og 3 praksissteder/)).toBeVisible({ timeout: 30_000 });
  await press(page, "Fordel studentene");
  await expect(page.getByText("2 av 3 studenter får alt perioden krever. Det er bevist at ingen fordeling gir flere.")).toBeVisible({
    timeout: 60_000,
  });
  // No pseudonym stands in an address that is sent on.
  expect(page.url()).not.toMatch(/\bs[123]\b/);
  await expect(page.getByRole("img", { name: /^Brukt av kapasiteten, uke for uke/ })).toBeVisible();
  await fitsWidth(page);
  await accessible(page, "the use of capacity");

  await press(page, "Uten alt");
  await expect(page.getByRole("table", { name: /Studenter som mangler noe/ }).getByRole("row")).toHaveCount(2);
  await press(page, /^Hvorfor .+ mangler noe$/);
  await expect(page.getByRole("heading", { name: /^Hvorfor, og hva som ville hjelpe/ })).toBeFocused({ timeout: 60_000 });
  await accessible(page, "those who lack something");

  for (const part of ["Steder", "Bestillinger", "Noe er endret", "Sammenlign", "Én plass mer"]) {
    await press(page, part);
    await fitsWidth(page);
    await accessible(page, part);
  }
  await press(page, "Studenter");
  const rows = page.getByRole("table", { name: "Studentene" }).getByRole("row").filter({ hasText: "ingenting" });
  await rows.first().getByRole("button").press("Enter");
  await press(page, "Flytt path");
  const weeks = page.getByLabel("Uker");
  const now = await weeks.inputValue();
  await weeks.selectOption(now === "2027-W01" ? "2027-W02" : "2027-W03");
  await expect(page.getByText("Flyttingen kan ikke gjøres:")).toBeVisible({ timeout: 30_000 });
  await press(page, "Avbryt");
  await press(page, "Flytt bio");
  const site = page.getByLabel("Sted");
  await site.selectOption((await site.inputValue()) === "b" ? "c" : "b");
  await expect(page.getByText("Flyttingen bryter ingen regel.")).toBeVisible({ timeout: 30_000 });
  await page.getByLabel("Hvorfor").fill("kortere vei");
  await page.getByLabel("Hvem bestemte").fill("koordinator");
  await accessible(page, "a move");
  await press(page, "Flytt og lås");
  await expect(page.getByText("1 endring siden perioden ble lagt inn.")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/^2 av 3 studenter får alt/)).toBeVisible();
  await press(page, "Angre den siste");
  await expect(page.getByText("1 endring siden perioden ble lagt inn.")).toBeHidden({ timeout: 30_000 });

  // On a phone the switch of language stands in the menu.
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const [language, says] of [
    ["nn", "2 av 3 studentar får alt perioden krev."],
    ["en", "2 of 3 students get everything the term requires."],
  ] as const) {
    await chooseLanguage(page, language);
    await expect(page.getByText(says)).toBeVisible();
  }
  await page.getByText("Take the allocation along").click();
  const [calendars] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /^Calendars/ }).click()]);
  expect(calendars.suggestedFilename()).toMatch(/\.zip$/);

  await page.getByRole("link", { name: "To the terms" }).press("Enter");
  await press(page, /^Erase test/);
  await press(page, /^Erase test for good/);
  await expect(page.getByRole("table", { name: "Terms that are kept" })).toBeHidden({ timeout: 30_000 });
});
