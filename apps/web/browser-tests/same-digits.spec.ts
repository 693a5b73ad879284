import type { Locator, Page } from "@playwright/test";
import { expect, open, test } from "./fixtures.ts";

const YEAR = 2031;
/** Whole numbers, and tenths. */
const PLACES = [
  { occupation: "bioingenior", unit: "norge", name: "bioingeniør", level: "nation" },
  { occupation: "perfusjonist", unit: "helse-bergen", name: "perfusjonist", level: "hf" },
] as const;
const NUMBER = String.raw`−?[\d\u202f]+(?:,\d)?`;
/** A median with its interval in a cell or two: `349 (28–701)`. */
const SHOWN = new RegExp(`(${NUMBER})\\s*\\(?\\s*(${NUMBER})(?:–| til )(${NUMBER})`);

/** The median and its interval in a row, read as a person reads them. */
async function shownIn(row: Locator, from = 0): Promise<string[]> {
  await expect(row).toBeAttached({ timeout: 60_000 });
  const cells = await row.locator("th, td").allInnerTexts();
  const found = SHOWN.exec(cells.slice(from).join(" "));
  if (found === null) throw new Error(`No number with its interval in "${cells.join(" | ")}"`);
  return found.slice(1);
}

/** The row a heading names, within a page or a part of one; what a row has is looked for within it, from no place above. */
const rowOf = (within: Page | Locator, name: string | RegExp): Locator => {
  const page = "page" in within ? within.page() : within;
  return within.locator("tbody tr").filter({ has: page.locator("th").filter({ hasText: name }) });
};

for (const { occupation, unit, name, level } of PLACES) {
  test(`pages show the same digits in worked hours, chosen once: ${occupation} at ${unit}`, async ({ page }) => {
    const at = `occupation=${occupation}&unit=${unit}&year=${YEAR}&lang=nb`;
    await open(page, `/?${at}&level=${level}`);
    await page.getByRole("radio", { name: "Utførte årsverk" }).press("Space");
    const table = page.getByRole("table", { name: /^Underdekning i 2031, utførte årsverk/ });
    const row = table.locator("tbody tr").filter({ hasText: new RegExp(name, "i") });
    const listed = await shownIn(row.first(), 1);
    await expect(page.locator(".fs-lead").first()).not.toContainText("avtalte");

    // The choice goes along by the page's own links.
    await row.first().getByRole("link").press("Enter");
    await expect(page).toHaveURL(/\/projection\?.*hours=worked/);
    const keyFigures = page.locator("section[aria-labelledby=key-figures]");
    const projected = await shownIn(rowOf(keyFigures, /^Underdekning$/), 1);
    expect(projected).toEqual(listed);

    await page.getByRole("link", { name: "Prøv tiltak i «Hva om»" }).press("Enter");
    await expect(page).toHaveURL(/\/what-if\?.*hours=worked/);
    await expect(page.locator("[data-settled=true]")).toBeVisible({ timeout: 60_000 });
    const before = rowOf(page.getByRole("table", { name: `Før og etter i ${YEAR}, utførte årsverk` }), /^Underdekning$/);
    expect((await before.locator("td").first().innerText()).trim()).toBe(projected[0]);

    await page.getByRole("radio", { name: "Avtalte årsverk" }).press("Space");
    await expect(page).not.toHaveURL(/hours=/);
    await expect(page.getByRole("table", { name: `Før og etter i ${YEAR}, avtalte årsverk` })).toBeAttached();
    expect(
      (
        await rowOf(page, /^Underdekning$/)
          .first()
          .locator("td")
          .first()
          .innerText()
      ).trim(),
    ).not.toBe(projected[0]);
  });

  test(`pages show the same digits: ${occupation} at ${unit}`, async ({ page }) => {
    // The numbers of a plan for the country are made when they are first asked for, and a machine may be slow.
    test.setTimeout(300_000);
    const at = `occupation=${occupation}&unit=${unit}&year=${YEAR}&lang=nb`;
    await open(page, `/projection?${at}`);
    const keyFigures = page.locator("section[aria-labelledby=key-figures]");
    const projected = await shownIn(rowOf(keyFigures, /^Underdekning$/), 1);

    await open(page, `/plans/${unit}?lang=nb`);
    const table = page.getByRole("table", { name: new RegExp(`Mellomlang sikt .*1\\. januar ${YEAR}`) });
    await expect(table).toBeVisible({ timeout: 180_000 });
    // The name leads to the projection, and says so to those who cannot see that it is a link.
    expect(await shownIn(rowOf(table, new RegExp(`^${name}\\s*,`, "i")), 3)).toEqual(projected);

    await open(page, `/what-if?${at}`);
    await expect(page.locator("[data-settled=true]")).toBeVisible({ timeout: 60_000 });
    const before = rowOf(page.getByRole("table", { name: `Før og etter i ${YEAR}` }), /^Underdekning$/);
    expect((await before.locator("td").first().innerText()).trim()).toBe(projected[0]);

    await open(page, `/?${at}&level=${level}`);
    const listed = page
      .locator("tbody tr")
      .filter({ hasText: new RegExp(name, "i") })
      .filter({ hasText: `${projected[0]} (` });
    expect(await shownIn(listed.first(), 1)).toEqual(projected);
  });
}

test("the programme shows the digits of the projection, in its two answers", async ({ page }) => {
  const [{ occupation, unit, name }] = PLACES;
  await open(page, `/projection?occupation=${occupation}&unit=${unit}&year=${YEAR}&lang=nb`);
  const projected = await shownIn(rowOf(page.locator("section[aria-labelledby=key-figures]"), /^Underdekning$/), 1);
  await open(page, "/programme?lang=nb");
  for (const question of ["short", "sure"]) {
    const answer = page.locator(`[data-question=${question}]`);
    await expect(answer.locator("table").first()).toBeAttached({ timeout: 60_000 });
    expect(await shownIn(rowOf(answer.locator("table").first(), new RegExp(`^${name}$`, "i")), 1), question).toEqual(projected);
  }
});
